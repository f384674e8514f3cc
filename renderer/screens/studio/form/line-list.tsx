import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import type { Move } from '#core/script/move-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { useEditor } from '../editor-context';
import { useProblemsOf } from './field-problems';
import { ItemTools } from './item-tools';
import { formMessages as words } from './messages';
import { ProblemNotes } from './problem-notes';
import { TextField } from './text-field';

/** The next free letter: a, b … z, then a1, a2 … */
function freeLineId(lines: Move['lines']): string {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const free = letters.find((letter) => !Object.hasOwn(lines, letter));
  if (free !== undefined) return free;
  let number = 1;
  while (Object.hasOwn(lines, `a${number}`)) number += 1;
  return `a${number}`;
}

/** The wordings of a move: same sense, other words. Ctrl+Enter adds one. */
export function LineList({ path, lines }: { readonly path: ChangePath; readonly lines: Move['lines'] }) {
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const problems = useProblemsOf(path);
  const root = useRef<HTMLDivElement>(null);
  const goal = useRef<number | null>(null);
  const ids = Object.keys(lines);

  useLayoutEffect(() => {
    if (goal.current === null) return;
    root.current?.querySelectorAll('textarea')[goal.current]?.focus();
    goal.current = null;
  });
  const write = (next: readonly (readonly [string, string])[]) =>
    edit('set-field', { path, value: Object.fromEntries(next), field: say(words.lines) });
  const add = () => {
    goal.current = ids.length;
    write([...Object.entries(lines), [freeLineId(lines), '']]);
  };
  const remove = (at: number) => {
    goal.current = Math.max(0, at - 1);
    write(Object.entries(lines).filter((_, place) => place !== at));
  };
  const move = (from: number, to: number) => {
    const entries = Object.entries(lines);
    const [moved] = entries.splice(from, 1);
    if (moved === undefined || to < 0 || to > entries.length) return;
    goal.current = to;
    write([...entries.slice(0, to), moved, ...entries.slice(to)]);
  };
  const handleKey = (event: KeyboardEvent, at: number) => {
    if (isReadOnly || event.nativeEvent.isComposing) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    } else if (event.altKey && step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      move(at, at + step);
    }
  };

  return (
    <div className="form-lines" ref={root} data-path={pathText(path)}>
      {ids.map((id, at) => (
        <div key={id} className="form-line">
          <TextField
            path={[...path, id]}
            label={say(words.lineNamed, { id })}
            value={lines[id]}
            isSingle
            onKeyDown={(event) => handleKey(event, at)}
          />
          {!isReadOnly && (
            <ItemTools
              name={say(words.lineNamed, { id })}
              isFirst={at === 0}
              isLast={at === ids.length - 1}
              onMove={(step) => move(at, at + step)}
              onRemove={() => remove(at)}
            />
          )}
        </div>
      ))}
      <ProblemNotes problems={problems} />
      {!isReadOnly && (
        <div className="form-add">
          <Button size="small" kind="quiet" icon="add" aria-keyshortcuts="Control+Enter" onClick={add}>
            {say(words.addLine)}
          </Button>
          <span className="form-hint">{say(words.addLineKey)}</span>
        </div>
      )}
    </div>
  );
}
