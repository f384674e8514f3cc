import type { Change, ChangePath } from './change';

type Members = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Members | readonly unknown[] {
  return typeof value === 'object' && value !== null;
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: ChangePath): readonly Change[] {
  if (before.length === after.length)
    return before.flatMap((item, at) => ofValues(item, after[at], [...path, at]));
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const removed = before.length - tail - head;
  return [
    ...Array.from({ length: removed }, (): Change => ({ do: 'remove', path, at: head })),
    ...after
      .slice(head, after.length - tail)
      .map((value, at): Change => ({ do: 'insert', path, at: head + at, value })),
  ];
}

function ofMembers(before: Members, after: Members, path: ChangePath): readonly Change[] {
  const removed = Object.keys(before)
    .filter((key) => after[key] === undefined && before[key] !== undefined)
    .map((key): Change => ({ do: 'set', path: [...path, key] }));
  return [
    ...removed,
    ...Object.entries(after).flatMap(([key, value]) => ofValues(before[key], value, [...path, key])),
  ];
}

function ofValues(before: unknown, after: unknown, path: ChangePath): readonly Change[] {
  if (before === after || after === undefined) return [];
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    return Array.isArray(before)
      ? ofLists(before, after as readonly unknown[], path)
      : ofMembers(before as Members, after as Members, path);
  }
  return [{ do: 'set', path, value: after }];
}

/**
 * Changes that lead from one document to another. Made for two states of one document, which share everything that did not
 * change: what is the same object is not looked into, so that it costs as little as the change itself. Right for any two.
 */
export function changesBetween<T extends object>(before: T, after: T): readonly Change[] {
  return ofValues(before, after, []);
}
