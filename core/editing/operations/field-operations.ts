import { ok } from '../../lib/result';
import type { Change, ChangePath } from '../change';
import type { DraftDocument } from '../draft-document';
import type { Operation } from '../operation';

/** The member of the document below which paths of an operation begin. */
type Root = 'script' | 'ruleset';

/** Sets or, without a value, removes one field. `field` is what the author calls it. */
export type SetField = { readonly path: ChangePath; readonly value?: unknown; readonly field: string };
export type InsertItem = { readonly path: ChangePath; readonly at: number; readonly value: unknown };
export type RemoveItem = { readonly path: ChangePath; readonly at: number };
export type MoveItem = { readonly path: ChangePath; readonly from: number; readonly to: number };

/** The four operations on any field or list, below one member of the document. */
export function fieldOperations<T extends DraftDocument>(root: Root) {
  const below = (path: ChangePath): ChangePath => [root, ...path];
  const one = (change: Change) => ok({ changes: [change] });
  const setField: Operation<T, SetField> = {
    label: { zh: '修改{field}', en: 'change {field}' },
    plan: (_document, { path, value, field }) =>
      ok({
        changes: [
          value === undefined ? { do: 'set', path: below(path) } : { do: 'set', path: below(path), value },
        ],
        facts: { field },
      }),
  };
  const insertItem: Operation<T, InsertItem> = {
    label: { zh: '添加一项', en: 'add an item' },
    plan: (_document, { path, at, value }) => one({ do: 'insert', path: below(path), at, value }),
  };
  const removeItem: Operation<T, RemoveItem> = {
    label: { zh: '删除一项', en: 'delete an item' },
    plan: (_document, { path, at }) => one({ do: 'remove', path: below(path), at }),
  };
  const moveItem: Operation<T, MoveItem> = {
    label: { zh: '调整次序', en: 'change the order' },
    plan: (_document, { path, from, to }) => one({ do: 'move', path: below(path), from, to }),
  };
  return { setField, insertItem, removeItem, moveItem };
}
