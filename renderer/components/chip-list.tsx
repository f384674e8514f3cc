import { useRef, type ReactNode } from 'react';

import { say } from '#core/messages/message';

import { componentMessages } from './component-messages';
import { Icon } from './icon';
import { useLanguage } from './language-context';
import './chip-list.css';

export type Chip = { readonly id: string; readonly text: string; readonly note?: string };

type ChipListProps = {
  /** What the chips are, for readers. */
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly isReadOnly?: boolean;
  /** The field that adds another one. */
  readonly children?: ReactNode;
};

/** A few chosen things in a row, each with its own way out, and the field that adds more behind them. */
export function ChipList({ label, chips, onRemove, isReadOnly = false, children }: ChipListProps) {
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const remove = (id: string, at: number) => {
    onRemove(id);
    // The button goes with its chip: go on at the one before it, else at the field.
    const buttons = root.current?.querySelectorAll<HTMLElement>('.chip button, input');
    (buttons?.[at - 1] ?? buttons?.[at + 1])?.focus();
  };
  return (
    <div className="chip-list" ref={root}>
      {chips.length > 0 && (
        <ul className="chip-list-chips" aria-label={label}>
          {chips.map(({ id, text, note }, at) => (
            <li key={id} className="chip" title={note}>
              <span className="chip-text">{text}</span>
              {!isReadOnly && (
                <button
                  type="button"
                  aria-label={say(componentMessages.takeAway, language, { label: text })}
                  onClick={() => remove(id, at)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && children !== undefined && <div className="chip-list-add">{children}</div>}
    </div>
  );
}
