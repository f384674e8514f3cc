import { useRef, type KeyboardEvent, type ReactNode } from 'react';

import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../app/words';
import { IconButton } from '../../../components/icon-button';
import { useForm } from './form-context';
import { formMessages as words } from './messages';

type ItemFrameProps = {
  /** What the item is called: 回应 2. */
  readonly name: string;
  /** The list that it stands in. */
  readonly list: ChangePath;
  readonly at: number;
  readonly count: number;
  /** Where the last one must stay. */
  readonly isLastNeeded?: boolean;
  readonly children: ReactNode;
};

/** One item of a list, with moving up and down (Alt and the arrow keys too) and deleting. */
export function ItemFrame({ name, list, at, count, isLastNeeded = false, children }: ItemFrameProps) {
  const { say } = useWords();
  const { edit, isReadOnly } = useForm();
  const frame = useRef<HTMLFieldSetElement>(null);
  const move = (to: number) => {
    if (to >= 0 && to < count) edit('move-item', { path: list, from: at, to });
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === 'ArrowUp' ? at - 1 : at + 1);
  };
  return (
    <fieldset className="form-item" ref={frame} onKeyDown={handleKey}>
      <legend className="form-item-name">{name}</legend>
      {!isReadOnly && (
        <div className="form-item-acts">
          <IconButton
            icon="up"
            label={say(words.up, { what: name })}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          />
          <IconButton
            icon="down"
            label={say(words.down, { what: name })}
            disabled={at === count - 1}
            onClick={() => move(at + 1)}
          />
          <IconButton
            icon="close"
            label={say(words.removeOf, { what: name })}
            disabled={isLastNeeded && count === 1}
            onClick={() => edit('remove-item', { path: list, at })}
          />
        </div>
      )}
      {children}
    </fieldset>
  );
}
