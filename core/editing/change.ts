import { z } from 'zod';

import { fail, ok, type Result } from '../lib/result';

/** Where something stands in a document: names of members and places in lists. */
export type ChangePath = readonly (string | number)[];

const pathSchema = z.array(z.union([z.string().max(120), z.number().int().min(0).max(100_000)])).max(40);
const placeSchema = z.number().int().min(0).max(100_000);

/**
 * The four things that can happen to a document. Every operation is a list of them, so that each has an exact inverse, a
 * short spelling on disk, and one meaning in the window and in the host. `set` without a value removes the member.
 */
export const changeSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), path: pathSchema.min(1), value: z.json().optional() }),
  z.strictObject({ do: z.literal('insert'), path: pathSchema, at: placeSchema, value: z.json() }),
  z.strictObject({ do: z.literal('remove'), path: pathSchema, at: placeSchema }),
  z.strictObject({ do: z.literal('move'), path: pathSchema, from: placeSchema, to: placeSchema }),
]);

/** One change of a document; see {@link changeSchema}. Values are plain JSON. */
export type Change =
  | { readonly do: 'set'; readonly path: ChangePath; readonly value?: unknown }
  | { readonly do: 'insert'; readonly path: ChangePath; readonly at: number; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: ChangePath; readonly at: number }
  | { readonly do: 'move'; readonly path: ChangePath; readonly from: number; readonly to: number };

/** Why a change does not fit a document: the path leads nowhere, or the place is not in the list. */
export type ChangeRefusal = { readonly reason: 'no-such-path' | 'no-such-place'; readonly path: ChangePath };

/** A document after some changes, and the changes that lead back. */
export type Changed<T> = { readonly document: T; readonly inverse: readonly Change[] };

type Container = Record<string, unknown> | unknown[];
type Edit = { readonly value: unknown; readonly inverse: Change };

/** Members that would reach an object's prototype are no members of a document. */
const forbiddenKeys: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function memberOf(container: Container, key: string | number): unknown {
  if (Array.isArray(container)) return typeof key === 'number' ? container[key] : undefined;
  return typeof key === 'string' && Object.hasOwn(container, key) ? container[key] : undefined;
}

/** A copy with some items replaced. Spelt out, because the oldest browser we serve has no `toSpliced`. */
function spliced(list: readonly unknown[], at: number, remove: number, added: readonly unknown[]): unknown[] {
  return [...list.slice(0, at), ...added, ...list.slice(at + remove)];
}

function withMember(container: Container, key: string | number, value: unknown): Container {
  if (Array.isArray(container)) return spliced(container, key as number, 1, [value]);
  if (value !== undefined) return { ...container, [key]: value };
  const { [key as string]: _removed, ...rest } = container;
  return rest;
}

function setIn(parent: unknown, change: Extract<Change, { do: 'set' }>): Edit | null {
  const key = change.path.at(-1) as string | number;
  if (!isContainer(parent) || forbiddenKeys.includes(key)) return null;
  if (Array.isArray(parent)) {
    if (typeof key !== 'number' || key >= parent.length || change.value === undefined) return null;
  } else if (typeof key !== 'string') return null;
  const before = memberOf(parent, key);
  const inverse: Change =
    before === undefined ? { do: 'set', path: change.path } : { do: 'set', path: change.path, value: before };
  return { value: withMember(parent, key, change.value), inverse };
}

function editList(list: readonly unknown[], change: Exclude<Change, { do: 'set' }>): Edit | null {
  const { path } = change;
  switch (change.do) {
    case 'insert':
      if (change.at > list.length) return null;
      return {
        value: spliced(list, change.at, 0, [change.value]),
        inverse: { do: 'remove', path, at: change.at },
      };
    case 'remove':
      if (change.at >= list.length) return null;
      return {
        value: spliced(list, change.at, 1, []),
        inverse: { do: 'insert', path, at: change.at, value: list[change.at] },
      };
    case 'move': {
      const { from, to } = change;
      if (from >= list.length || to >= list.length) return null;
      return {
        value: spliced(spliced(list, from, 1, []), to, 0, [list[from]]),
        inverse: { do: 'move', path, from: to, to: from },
      };
    }
  }
}

/** Rebuilds what stands on the way to a place; everything beside it is shared with the document before. */
function along(
  value: unknown,
  path: ChangePath,
  at: number,
  edit: (found: unknown) => Edit | null,
): Edit | null {
  if (at === path.length) return edit(value);
  const key = path[at] as string | number;
  if (!isContainer(value)) return null;
  const inner = memberOf(value, key);
  if (inner === undefined) return null;
  const edited = along(inner, path, at + 1, edit);
  return edited && { ...edited, value: withMember(value, key, edited.value) };
}

function applyOne(document: unknown, change: Change): Result<Edit, ChangeRefusal> {
  let misplaced = false;
  const edited =
    change.do === 'set'
      ? along(document, change.path.slice(0, -1), 0, (parent) => setIn(parent, change))
      : along(document, change.path, 0, (list) => {
          if (!Array.isArray(list)) return null;
          const edit = editList(list, change);
          misplaced = edit === null;
          return edit;
        });
  if (edited !== null) return ok(edited);
  return fail({ reason: misplaced ? 'no-such-place' : 'no-such-path', path: change.path });
}

/**
 * Applies changes in order and gives what leads back, in the order in which to apply it. All or nothing: the first change
 * that does not fit refuses them all. The document given is never altered; what did not change is shared.
 */
export function applyChanges<T>(document: T, changes: readonly Change[]): Result<Changed<T>, ChangeRefusal> {
  let value: unknown = document;
  const inverse: Change[] = [];
  for (const change of changes) {
    const edited = applyOne(value, change);
    if (!edited.ok) return edited;
    value = edited.value.value;
    inverse.push(edited.value.inverse);
  }
  return ok({ document: value as T, inverse: inverse.reverse() });
}
