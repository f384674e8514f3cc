import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { useEditor } from '../editor-context';
import { focusInside } from './focus-inside';
import { ItemTools } from './item-tools';
import { formMessages as words } from './messages';
import { OwnProblems } from './own-problems';
import { useItemKeys } from './use-item-keys';

type ItemListProps<Item> = {
  readonly path: ChangePath;
  /** What one item is called: 回应, 结果. */
  readonly name: string;
  readonly items: readonly Item[] | undefined;
  /** A list that is left out of the script when it is empty. */
  readonly isOptional?: boolean;
  readonly create: () => Item;
  readonly addLabel: string;
  /** Items of one line: their tools stand beside them. */
  readonly isCompact?: boolean;
  /** What stands at the head of an item beside its tools. */
  readonly head?: (item: Item, at: number) => ReactNode;
  readonly children: (item: Item, at: number, isNew: boolean) => ReactNode;
  /** Removes an item in a way of its own, because more goes with it; `later` where a question comes first. */
  readonly onRemove?: (item: Item, at: number) => unknown;
  /** Adds an item in a way of its own, at the end of the list. */
  readonly onAdd?: () => void;
};

/** An ordered list of the script: add, delete, move by buttons or Alt with the arrows. The focus goes along. */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { path, name, items = [], isOptional = false, isCompact = false } = props;
  const { create, addLabel, head, children } = props;
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const { keys, insert, remove, move } = useItemKeys(items.length);
  const [fresh, setFresh] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const after = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    after.current?.();
    after.current = null;
  });
  const itemAt = (at: number) => list.current?.children[at];

  const add = () => {
    setFresh(new Set([...fresh, insert(items.length)]));
    after.current = () => focusInside(itemAt(items.length));
    if (props.onAdd !== undefined) props.onAdd();
    else if (isOptional && items.length === 0) edit('set-field', { path, value: [create()], field: name });
    else edit('insert-item', { path, at: items.length, value: create() });
  };
  const takeAway = (item: Item, at: number) => {
    if (props.onRemove?.(item, at) === 'later') return;
    remove(at);
    after.current = () =>
      focusInside(itemAt(at) ?? itemAt(at - 1) ?? list.current?.nextElementSibling ?? undefined);
    if (props.onRemove !== undefined) return;
    if (isOptional && items.length === 1) edit('set-field', { path, field: name });
    else edit('remove-item', { path, at });
  };
  const shift = (from: number, to: number) => {
    if (to < 0 || to >= items.length) return;
    const held = document.activeElement;
    move(from, to);
    // Moving a part of a page takes the focus from it in some browsers.
    after.current = () => held instanceof HTMLElement && held.focus();
    edit('move-item', { path, from, to });
  };
  const handleKey = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined || isReadOnly) return;
    // Lists lie in lists: the innermost one answers.
    event.preventDefault();
    event.stopPropagation();
    shift(at, at + step);
  };

  return (
    <>
      <ol className="form-items" ref={list} aria-label={name}>
        {items.map((item, at) => {
          const key = keys[at] ?? at;
          return (
            <li
              key={key}
              className="form-item"
              data-path={pathText([...path, at])}
              onKeyDown={(event) => handleKey(event, at)}
            >
              <div className="form-item-head">
                <div className="form-item-title">
                  {isCompact ? children(item, at, fresh.has(key)) : head?.(item, at)}
                </div>
                {!isReadOnly && (
                  <ItemTools
                    name={`${name} ${at + 1}`}
                    isFirst={at === 0}
                    isLast={at === items.length - 1}
                    onMove={(step) => shift(at, at + step)}
                    onRemove={() => takeAway(item, at)}
                  />
                )}
              </div>
              <OwnProblems path={[...path, at]} />
              {!isCompact && children(item, at, fresh.has(key))}
            </li>
          );
        })}
      </ol>
      <OwnProblems path={path} />
      {!isReadOnly && (
        <div className="form-add">
          <Button size="small" kind="quiet" icon="add" onClick={add}>
            {addLabel}
          </Button>
        </div>
      )}
      {isReadOnly && items.length === 0 && <p className="form-hint">{say(words.noneYet)}</p>}
    </>
  );
}
