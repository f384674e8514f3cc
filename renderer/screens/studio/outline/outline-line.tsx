import { useRef, useState, type KeyboardEvent } from 'react';

import type { ChangePath } from '#core/editing/change';
import type { OutlineKey } from '#core/editing/outline/outline-edit';
import type { OutlineRow } from '#core/editing/outline/outline-rows';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { GrowingText } from '../../../components/growing-text';
import { useEditor } from '../editor-context';
import { newGesture } from '../form/use-gesture';
import { ConditionNote } from './condition-note';
import { outlineMessages as words } from './messages';
import { useOutline } from './outline-context';
import { WayControl } from './way-control';

type OutlineLineProps = {
  readonly row: OutlineRow;
  readonly node: string;
  readonly nodePath: ChangePath;
};

/** Texts that a script may do without: an emptied one is taken out when the line is left. */
const optional: readonly OutlineRow['kind'][] = [
  'tells',
  'reply-tells',
  'answer',
  'outcome',
  'limit',
  'fallback',
];

/** An arrow at the end of what was typed asks for the list of targets. */
const arrow = /\s*(→|->)\s*$/;

function keyOf(event: KeyboardEvent<HTMLTextAreaElement>): OutlineKey | null {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (key === 'Enter') return ctrlKey || metaKey ? 'new-node' : shiftKey ? 'alternative' : 'below';
  if (key === 'Tab' && !shiftKey && !ctrlKey) return 'deeper';
  return key === 'Backspace' && event.currentTarget.value === '' ? 'delete' : null;
}

/** The button of where a move leads, for another wording of it or the answer to it. */
function targetAbove(field: Element | null): HTMLElement | null {
  let line = field?.closest('.outline-line') ?? null;
  while (line !== null && !line.classList.contains('outline-line-move')) line = line.previousElementSibling;
  return line?.querySelector<HTMLElement>('.outline-target') ?? null;
}

/** One line: its text, how good it is and where it leads. */
export function OutlineLine({ node, nodePath, row }: OutlineLineProps) {
  const { say } = useWords();
  const outline = useOutline();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const edit = useEditor((state) => state.edit);
  const field = useRef<HTMLTextAreaElement>(null);
  const [gesture, setGesture] = useState('outline');
  const [isChoosing, setChoosing] = useState(false);
  const name = row.kind === 'move' && row.isAct ? words.act : words[row.kind];
  const label = say(name, { at: row.at });
  const path = [...nodePath, ...row.path];

  const write = (text: string) => {
    const plain = text.replace(/\s*\n\s*/g, ' ');
    const asks = field.current !== null && arrow.test(plain) && !arrow.test(row.text ?? '');
    const value =
      asks && (row.way !== null || targetAbove(field.current) !== null) ? plain.replace(arrow, '') : plain;
    if (value !== (row.text ?? '')) edit('set-field', { path, value, field: label }, gesture);
    if (asks && row.way !== null) setChoosing(true);
    else if (asks) targetAbove(field.current)?.click();
  };

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { currentTarget: text, key } = event;
    const isPlain = !event.altKey && !event.ctrlKey && !event.shiftKey;
    const isAtStart = text.selectionStart === 0 && text.selectionEnd === 0;
    const isAtEnd = text.selectionStart === text.value.length;
    const act = keyOf(event);
    if (isPlain && key === 'ArrowUp' && isAtStart) {
      if (outline.step(text, -1)) event.preventDefault();
    } else if (isPlain && key === 'ArrowDown' && isAtEnd) {
      if (outline.step(text, 1)) event.preventDefault();
    } else if (act !== null && outline.press({ node, key: row.key }, act)) event.preventDefault();
    // A line is one paragraph; Enter does not break it even where there is nothing to go on to.
    else if (key === 'Enter') event.preventDefault();
  };

  return (
    <div className={classNames('outline-line', `outline-line-${row.kind}`, `outline-depth-${row.depth}`)}>
      {(row.kind === 'limit' || row.kind === 'fallback') && <span className="outline-note">{label}</span>}
      {row.when !== undefined && <ConditionNote when={row.when} />}
      <div className="outline-text">
        <GrowingText
          ref={field}
          data-line={row.key}
          data-node={node}
          lang="zh-CN"
          aria-label={label}
          placeholder={label}
          value={row.text ?? ''}
          readOnly={isReadOnly}
          onChange={write}
          onFocus={() => {
            setGesture(newGesture(`outline/${node}/${row.key}`));
            outline.entered(node);
          }}
          onBlur={() => {
            if (row.text === '' && optional.includes(row.kind))
              edit('set-field', { path, field: label }, gesture);
          }}
          onKeyDown={handleKey}
        />
      </div>
      {row.way !== null && (
        <WayControl
          way={row.way}
          node={node}
          nodePath={nodePath}
          isChoosing={isChoosing}
          onChoosing={setChoosing}
          onDone={() => {
            setChoosing(false);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
