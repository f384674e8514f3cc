import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import type { EditorStore } from '../../../stores/studio/create-editor-store';
import { useEditor, useEditorStore } from '../editor-context';
import { useProblems } from '../problems/use-problems';
import { FieldProblemsProvider, indexProblems } from './field-problems';
import { RulesetProvider } from './ruleset-context';
import { ScriptNamesProvider, useNamesOfScript } from './script-names-context';
import { useStudioLibrary } from './use-studio-library';
import './form.css';
import './form-items.css';
import './form-parts.css';

/** The control of a path, or of the nearest thing around it that is on the screen. */
function controlOf(root: HTMLElement, path: ChangePath): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = CSS.escape(pathText(path.slice(0, length)));
    const found = root.querySelector<HTMLElement>(`[data-path="${wanted}"]`);
    if (found !== null) return found;
  }
  return null;
}

/** The last visit that was answered, for each editor: pages and forms come and go, and an old errand is not run again. */
const answered = new WeakMap<EditorStore, number>();

const focusable = 'textarea, input, select, button';

/** What all forms share: names for sentences, rules, problems by field, and being sent to a field. */
export function FormFrame({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const sentTo = useEditor((state) => state.sentTo);
  const problems = useProblems((state) => state.problems);
  const index = useMemo(() => indexProblems(problems), [problems]);
  const ruleset = useStudioLibrary()?.ruleset ?? null;
  const names = useNamesOfScript(ruleset);
  const store = useEditorStore();

  // Another place is read from its beginning.
  const place = useEditor(({ focus }) => JSON.stringify(focus));
  useLayoutEffect(() => {
    root.current?.scrollIntoView({ block: 'start' });
  }, [place]);

  useEffect(() => {
    if (sentTo === null || sentTo.count === answered.get(store) || root.current === null) return;
    answered.set(store, sentTo.count);
    const control = controlOf(root.current, sentTo.path);
    if (control === null) return;
    const goal = control.matches(focusable) ? control : control.querySelector<HTMLElement>(focusable);
    control.scrollIntoView({ block: 'center' });
    goal?.focus({ preventScroll: true });
  }, [sentTo, store]);

  return (
    <FieldProblemsProvider value={index}>
      <RulesetProvider value={ruleset}>
        <ScriptNamesProvider value={names}>
          <div className="studio-form" ref={root}>
            {children}
          </div>
        </ScriptNamesProvider>
      </RulesetProvider>
    </FieldProblemsProvider>
  );
}
