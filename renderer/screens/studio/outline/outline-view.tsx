import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { outlineEdit, type OutlinePlace } from '#core/editing/outline/outline-edit';

import { useWords } from '../../../app/words';
import { useEditor, useEditorStore } from '../editor-context';
import { newGesture } from '../form/use-gesture';
import { outlineMessages as words } from './messages';
import { OutlineProvider, type Outline } from './outline-context';
import { OutlineScene } from './outline-scene';
import './outline.css';

/** The line to write on next; `count` tells two visits apart. `isQuiet`: shown, without taking the focus. */
type Wanted = OutlinePlace & { readonly count: number; readonly isQuiet: boolean };

function lineAt(root: HTMLElement, { key, node }: OutlinePlace): HTMLElement | undefined {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
  return lines.find(({ dataset }) => dataset['node'] === node && dataset['line'] === key);
}

/** The talk as text that can be written in: fast, by the keyboard alone. */
export function OutlineView() {
  const { say } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const store = useEditorStore();
  const scenes = useEditor((state) => state.document.script.scenes);
  const focus = useEditor((state) => state.focus);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const entered = useRef<string | null>(null);

  const want = useCallback((place: OutlinePlace, isQuiet = false) => {
    setWanted((before) => ({ ...place, isQuiet, count: (before?.count ?? 0) + 1 }));
  }, []);

  const outline = useMemo<Outline>(
    () => ({
      press: (place, key) => {
        const { document, edit, isReadOnly } = store.getState();
        const act = isReadOnly ? null : outlineEdit(document.script, place, key);
        if (act === null) return false;
        const gesture = newGesture('outline');
        for (const { args, name } of act.edits) {
          const what = 'path' in args && args.path.at(-1) === 'answer' ? words.answer : words.wording;
          const named = name === 'set-field' ? { ...args, field: say(what) } : args;
          // One operation of many: these arguments belong to this name.
          if (edit(name, named as never, gesture) !== null) return true;
        }
        want(act.focus);
        return true;
      },
      step: (from, by) => {
        const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
        const next = lines[lines.indexOf(from) + by];
        next?.focus();
        return next !== undefined;
      },
      entered: (node) => {
        entered.current = node;
        const { focus: now, goTo } = store.getState();
        if (now?.kind !== 'node' || now.id !== node) goTo({ kind: 'node', id: node });
      },
    }),
    [say, store, want],
  );

  // Somebody was sent to a node from elsewhere: the contents, the graph.
  const node = focus?.kind === 'node' ? focus.id : focus?.kind === 'move' ? focus.node : null;
  useEffect(() => {
    if (node === null || entered.current === node) return;
    entered.current = node;
    want({ node, key: 'title' }, true);
  }, [node, want]);

  useLayoutEffect(() => {
    const line = wanted === null || root.current === null ? undefined : lineAt(root.current, wanted);
    if (wanted === null || line === undefined) return undefined;
    if (!wanted.isQuiet) {
      line.scrollIntoView({ block: 'nearest' });
      line.focus({ preventScroll: true });
      return undefined;
    }
    // What stands before it is drawn only now, and takes another room than was guessed.
    let frames = 8;
    let frame = 0;
    const hold = () => {
      line.scrollIntoView({ block: 'start' });
      frames -= 1;
      if (frames > 0) frame = requestAnimationFrame(hold);
    };
    hold();
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  return (
    <OutlineProvider value={outline}>
      <div className="outline" ref={root}>
        <p className="outline-help">{say(words.help)}</p>
        {scenes.map((scene, at) => (
          <OutlineScene key={scene.id} scene={scene} at={at} wanted={wanted?.node ?? null} focused={node} />
        ))}
      </div>
    </OutlineProvider>
  );
}
