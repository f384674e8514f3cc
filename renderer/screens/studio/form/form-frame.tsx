import { useEffect, useMemo, useRef, type ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { useEditor } from '../editor-context';
import { useProblems } from '../problems/use-problems';
import { FieldProblemsProvider, indexProblems } from './field-problems';
import { RulesetProvider } from './ruleset-context';
import { ScriptNamesProvider, useNamesOfScript } from './script-names-context';
import { useStudioRuleset } from './use-studio-ruleset';
import './form.css';
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

const focusable = 'textarea, input, select, button';

/** What all forms share: names for sentences, rules, problems by field, and being sent to a field. */
export function FormFrame({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const sentTo = useEditor((state) => state.sentTo);
  const problems = useProblems((state) => state.problems);
  const index = useMemo(() => indexProblems(problems), [problems]);
  const ruleset = useStudioRuleset();
  const names = useNamesOfScript(ruleset);
  const gone = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (sentTo === null || sentTo.count === gone.current || root.current === null) return;
    gone.current = sentTo.count;
    const control = controlOf(root.current, sentTo.path);
    if (control === null) return;
    const goal = control.matches(focusable) ? control : control.querySelector<HTMLElement>(focusable);
    control.scrollIntoView({ block: 'center' });
    goal?.focus({ preventScroll: true });
  }, [sentTo]);

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
