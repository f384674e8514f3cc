import fc from 'fast-check';

import type { Condition, Range } from '#core/script/condition-schema';
import type { Effects } from '#core/script/effects-schema';
import { actions, duties, victimVariables } from '#core/script/vocabulary';

const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
);
/** Ids as they should be, words that the notation itself uses, and whatever else a draft can hold. */
const id = fc.oneof(
  fc.constantFrom('sms-code', 'a', 'none', 'none-such', 'not', 'and', '或', '', 'A01', '无', 'x"y', '总是'),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const ids = fc.array(id, { maxLength: 3 });
const range: fc.Arbitrary<Range> = fc.record(
  { lt: number, lte: number, gt: number, gte: number, eq: number },
  { requiredKeys: [] },
);
const numbers = [...victimVariables, 'atRisk', 'lost', 'secured', 'minutes', 'slips', 'retriesLeft'] as const;

const flat = {
  ...Object.fromEntries(numbers.map((member) => [member, range])),
  knows: ids,
  knowsNot: ids,
  flags: ids,
  noFlags: ids,
  done: fc.subarray([...actions], { maxLength: 3 }),
  notDone: fc.subarray([...actions], { maxLength: 3 }),
  disposition: ids,
  duty: fc.subarray([...duties], { maxLength: 3 }),
  scene: ids,
};

function conditionTo(depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return fc.record(flat, { requiredKeys: [] });
  const inner = conditionTo(depth - 1);
  const nested = { ...flat, any: fc.array(inner, { maxLength: 2 }), not: inner };
  return fc.record(nested, { requiredKeys: [] });
}

/** Every condition that a draft can hold, empty lists and ranges and ill-formed ids among them. */
export const arbitraryCondition: fc.Arbitrary<Condition> = conditionTo(2);

const money = fc.oneof(fc.constant('all' as const), number);

/** Every change that a draft can hold. */
export const arbitraryDraftEffects: fc.Arbitrary<Effects> = fc.record(
  {
    ...Object.fromEntries(victimVariables.map((variable) => [variable, number])),
    discloses: ids,
    sets: ids,
    clears: ids,
    does: fc.subarray([...actions], { maxLength: 3 }),
    loses: money,
    secures: money,
    recovers: money,
    minutes: number,
  },
  { requiredKeys: [] },
);
