import { useId, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';

import { say } from '#core/messages/message';

import { classNames } from './class-names';
import { componentMessages } from './component-messages';
import { useLanguage } from './language-context';
import './field.css';
import './combo-box.css';

/** Something to choose: by its text, with a note behind it where two texts could be alike. */
export type ComboOption = { readonly id: string; readonly text: string; readonly note?: string };

type ComboBoxProps = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'role' | 'list' | 'onSelect'
> & {
  /** Text of what is chosen now; empty for nothing. */
  readonly chosen: string;
  /** Everything to choose from. Asked for only while the list is open, so that thousands cost nothing before. */
  readonly options: () => readonly ComboOption[];
  readonly onChoose: (id: string) => void;
  /** Makes something new of what was typed, under the words of `createLabel`; without words there is no offer. */
  readonly onCreate?: (text: string) => void;
  readonly createLabel?: (text: string) => string;
};

/** More than fit on a screen help nobody: the rest is found by typing on. */
const mostShown = 40;

type Row = ComboOption & { readonly isNew?: boolean };

function rowsFor(options: readonly ComboOption[], filter: string): readonly ComboOption[] {
  const wish = filter.trim().toLowerCase();
  if (wish === '') return options;
  return options.filter(({ id, text, note = '' }) => `${text} ${id} ${note}`.toLowerCase().includes(wish));
}

/** One of many, found by typing a part of it; the list opens on typing, ArrowDown or a press. */
export function ComboBox(props: ComboBoxProps) {
  const { chosen, options, onChoose, onCreate, createLabel, ...rest } = props;
  const language = useLanguage();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [filter, setFilter] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = filter !== null;
  const isLocked = rest.disabled === true || rest.readOnly === true;

  const found = isOpen ? rowsFor(options(), filter) : [];
  const wish = filter?.trim() ?? '';
  const offer = createLabel?.(wish) ?? wish;
  const isOffered =
    isOpen && onCreate !== undefined && offer !== '' && found.every(({ text }) => text !== wish);
  const offers: readonly Row[] = isOffered ? [{ id: `${listId}-new`, text: offer, isNew: true }] : [];
  const rows: readonly Row[] = [...found.slice(0, mostShown), ...offers];
  const at = Math.min(active, rows.length - 1);

  useLayoutEffect(() => {
    if (isOpen) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at, filter]);

  const open = () => {
    if (isOpen || isLocked) return;
    setFilter('');
    const present = options().findIndex(({ text }) => text === chosen);
    setActive(present >= 0 && present < mostShown ? present : 0);
  };
  const choose = (row: Row | undefined) => {
    setFilter(null);
    if (row === undefined) return;
    if (row.isNew === true) onCreate?.(wish);
    else onChoose(row.id);
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || isLocked) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const step = key === 'ArrowDown' ? 1 : rows.length - 1;
      if (rows.length > 0) setActive((at + step) % rows.length);
    } else if (key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      if (isOpen) choose(rows[at]);
      else open();
    } else if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      setFilter(null);
    }
  };

  return (
    <div className={classNames('combo-box', isOpen && 'combo-box-open')}>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        ref={input}
        className="field-control combo-box-input"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${listId}-${at}` : undefined}
        value={filter ?? chosen}
        placeholder={isOpen && chosen !== '' ? chosen : rest.placeholder}
        onClick={open}
        onChange={(event) => {
          setFilter(event.target.value);
          setActive(0);
        }}
        onBlur={(event) => {
          setFilter(null);
          rest.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          handleKey(event);
          rest.onKeyDown?.(event);
        }}
      />
      {isOpen && (
        <ul className="combo-box-list" role="listbox" id={listId} ref={list} aria-label={rest['aria-label']}>
          {rows.map((row, place) => (
            // Pressed with the mouse only: the keyboard moves through the list from the field.
            <li
              key={row.id}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === at}
              className={classNames('combo-box-option', row.isNew === true && 'combo-box-new')}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(row)}
            >
              <span>{row.text}</span>
              {row.note !== undefined && <span className="combo-box-note">{row.note}</span>}
            </li>
          ))}
          {rows.length === 0 && (
            <li className="combo-box-rest" role="presentation">
              {say(componentMessages.nothingFound, language)}
            </li>
          )}
          {found.length > mostShown && (
            <li className="combo-box-rest" role="presentation">
              {say(componentMessages.moreFound, language, { count: found.length - mostShown })}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
