import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { applyChanges } from '#core/editing/change';
import { changesBetween } from '#core/editing/changes-between';

const { value: jsonValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', 'a', 'b'),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('one', 'two', 'three'), tie('value'), { maxKeys: 3 }),
  ),
}));
const document = fc.dictionary(fc.constantFrom('script', 'layout', 'more'), jsonValue, { maxKeys: 3 });

describe('changes between two documents', () => {
  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const changed = applyChanges(before, changesBetween(before, after));
        expect(changed.ok && changed.value.document).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it('are none where nothing changed, and one where one thing did', () => {
    const items = Array.from({ length: 50 }, (_, at) => ({ id: at, texts: ['a', 'b'] }));
    const before = { script: { items } };
    expect(changesBetween(before, before)).toEqual([]);
    const edited = applyChanges(before, [
      { do: 'set', path: ['script', 'items', 7, 'texts', 1], value: 'c' },
      { do: 'remove', path: ['script', 'items'], at: 3 },
    ]);
    const document = edited.ok ? edited.value.document : before;
    expect(changesBetween(before, document).length).toBeLessThan(12);
    const one = applyChanges(before, [{ do: 'remove', path: ['script', 'items'], at: 3 }]);
    expect(changesBetween(before, one.ok ? one.value.document : before)).toEqual([
      { do: 'remove', path: ['script', 'items'], at: 3 },
    ]);
  });
});
