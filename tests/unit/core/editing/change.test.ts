import { applyChanges, changeSchema, type Change } from '#core/editing/change';

const document = { title: '门', list: ['a', 'b', 'c'], deep: { kept: { x: 1 }, other: { y: 2 } } };

function after(...changes: readonly Change[]) {
  const changed = applyChanges(document, changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  return changed.value;
}

test('fields are set, added and taken away', () => {
  expect(after({ do: 'set', path: ['title'], value: '窗' }).document.title).toBe('窗');
  expect(after({ do: 'set', path: ['deep', 'new'], value: 3 }).document.deep).toHaveProperty('new', 3);
  expect(after({ do: 'set', path: ['deep', 'kept'] }).document.deep).toEqual({ other: { y: 2 } });
  expect(after({ do: 'set', path: ['list', 1], value: 'B' }).document.list).toEqual(['a', 'B', 'c']);
});

test('items are inserted, removed and moved', () => {
  expect(after({ do: 'insert', path: ['list'], at: 3, value: 'd' }).document.list).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
  expect(after({ do: 'remove', path: ['list'], at: 0 }).document.list).toEqual(['b', 'c']);
  expect(after({ do: 'move', path: ['list'], from: 0, to: 2 }).document.list).toEqual(['b', 'c', 'a']);
});

test('what did not change is shared with the document before, which is never altered', () => {
  const before = structuredClone(document);
  const changed = after({ do: 'set', path: ['deep', 'kept', 'x'], value: 9 }).document;
  expect(changed.deep.other).toBe(document.deep.other);
  expect(changed.list).toBe(document.list);
  expect(document).toEqual(before);
});

test.each([
  ['a path that leads nowhere', { do: 'set', path: ['nowhere', 'x'], value: 1 }, 'no-such-path'],
  ['a place beyond the list', { do: 'remove', path: ['list'], at: 3 }, 'no-such-place'],
  ['a list where there is none', { do: 'insert', path: ['title'], at: 0, value: 1 }, 'no-such-path'],
  ['a name in a list', { do: 'set', path: ['list', 'length'], value: 0 }, 'no-such-path'],
  ['a hole in a list', { do: 'set', path: ['list', 1] }, 'no-such-path'],
  ['the prototype', { do: 'set', path: ['deep', '__proto__'], value: {} }, 'no-such-path'],
  ['the prototype on the way', { do: 'set', path: ['__proto__', 'x'], value: 1 }, 'no-such-path'],
  ['what objects inherit', { do: 'set', path: ['constructor', 'x'], value: 1 }, 'no-such-path'],
] as const)('%s is refused', (_name, change, reason) => {
  expect(applyChanges(document, [change])).toMatchObject({ ok: false, error: { reason } });
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('the first change that does not fit refuses them all', () => {
  const changed = applyChanges(document, [
    { do: 'set', path: ['title'], value: '窗' },
    { do: 'remove', path: ['list'], at: 7 },
  ]);
  expect(changed.ok).toBe(false);
  expect(document.title).toBe('门');
});

test('a change from outside is read strictly', () => {
  const good = { do: 'insert', path: ['script', 'facts'], at: 0, value: { id: 'a', text: '甲' } };
  expect(changeSchema.safeParse(good).success).toBe(true);
  expect(changeSchema.safeParse({ ...good, at: -1 }).success).toBe(false);
  expect(changeSchema.safeParse({ ...good, path: [1.5] }).success).toBe(false);
  expect(changeSchema.safeParse({ ...good, also: 1 }).success).toBe(false);
  expect(changeSchema.safeParse({ do: 'eval', path: [] }).success).toBe(false);
});
