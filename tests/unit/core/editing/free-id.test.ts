import fc from 'fast-check';

import { freeId } from '#core/editing/free-id';
import { idSchema } from '#core/script/condition-schema';

const wish = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z0-9-]{0,80}$/),
  fc.constantFrom('constructor', 'prototype', '__proto__', 'toString', '开门', 'Öl 油', '-'),
);

test('whatever is wished for, the id is well-formed and nobody has it', () => {
  fc.assert(
    fc.property(wish, fc.nat({ max: 12 }), (text, count) => {
      const taken = new Set<string>();
      for (let made = 0; made <= count; made += 1) {
        const id = freeId(text, taken);
        expect(idSchema.safeParse(id).error).toBeUndefined();
        expect(taken.has(id)).toBe(false);
        expect(['constructor', 'prototype']).not.toContain(id);
        taken.add(id);
      }
    }),
  );
});

test('the wish itself where it is free, else with the first free number', () => {
  expect(freeId('door', new Set())).toBe('door');
  expect(freeId('door', new Set(['door', 'door-2', 'door-4']))).toBe('door-3');
  expect(freeId('开门 Door 3', new Set())).toBe('door-3');
  expect(freeId('开门', new Set())).toBe('item');
});
