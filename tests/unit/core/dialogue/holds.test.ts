import { holds } from '#core/dialogue/holds';
import { startTalk } from '#core/dialogue/start-talk';
import type { TalkState } from '#core/dialogue/victim-state';
import type { Condition } from '#core/script/condition-schema';
import { smallCase } from '../../../support/small-case';

const state: TalkState = {
  ...startTalk(smallCase.prepared, { disposition: 'scared', duty: 'grid' }),
  variables: { trust: 35, belief: 80, emotion: 0, urgency: 100, cooperation: 25, isolation: 60 },
  money: { atRisk: 80_000, lost: 5_000, secured: 1_000 },
  facts: ['on-line'],
  flags: ['line-cut'],
  done: ['A01', 'A04'],
  slips: 2,
  minutes: 45,
  retriesLeft: 1,
};

const table: readonly (readonly [Condition | undefined, boolean])[] = [
  [undefined, true],
  [{ trust: { lt: 35 } }, false],
  [{ trust: { lt: 40 } }, true],
  [{ trust: { lte: 35 } }, true],
  [{ trust: { lte: 30 } }, false],
  [{ trust: { gt: 35 } }, false],
  [{ trust: { gt: 30 } }, true],
  [{ trust: { gte: 35 } }, true],
  [{ trust: { gte: 40 } }, false],
  [{ trust: { eq: 35 } }, true],
  [{ trust: { eq: 30 } }, false],
  [{ trust: { gte: 30, lt: 40 } }, true],
  [{ trust: { gte: 30, lt: 35 } }, false],
  [{ emotion: { eq: 0 } }, true],
  [{ urgency: { gte: 100 } }, true],
  [{ trust: { gte: 30 }, belief: { lt: 80 } }, false],
  [{ trust: { gte: 30 }, belief: { lte: 80 } }, true],
  [{ atRisk: { gt: 0 } }, true],
  [{ lost: { gte: 5_001 } }, false],
  [{ secured: { gte: 1_000 } }, true],
  [{ minutes: { lt: 45 } }, false],
  [{ minutes: { lte: 45 } }, true],
  [{ slips: { gte: 2 } }, true],
  [{ slips: { gte: 3 } }, false],
  [{ retriesLeft: { eq: 1 } }, true],
  [{ retriesLeft: { eq: 0 } }, false],
  [{ knows: ['on-line'] }, true],
  [{ knows: ['on-line', 'told-lie'] }, false],
  [{ knowsNot: ['told-lie'] }, true],
  [{ knowsNot: ['told-lie', 'on-line'] }, false],
  [{ flags: ['line-cut'] }, true],
  [{ noFlags: ['line-cut'] }, false],
  [{ done: ['A01', 'A04'] }, true],
  [{ done: ['A01', 'A15'] }, false],
  [{ notDone: ['A15'] }, true],
  [{ notDone: ['A15', 'A01'] }, false],
  [{ disposition: ['scared', 'stiff'] }, true],
  [{ disposition: ['stiff'] }, false],
  [{ duty: ['grid'] }, true],
  [{ duty: ['police', 'bank'] }, false],
  [{ scene: ['call'] }, true],
  [{ scene: ['door'] }, false],
  [{ any: [{ scene: ['door'] }, { trust: { gte: 35 } }] }, true],
  [{ any: [{ scene: ['door'] }, { trust: { gte: 40 } }] }, false],
  [{ not: { scene: ['door'] } }, true],
  [{ not: { scene: ['call'] } }, false],
  [{ trust: { gte: 35 }, not: { any: [{ slips: { gte: 2 } }] } }, false],
  [{ any: [{ not: { flags: ['line-cut'] } }, { any: [{ minutes: { eq: 45 } }] }] }, true],
];

it.each(table)('a condition %j is told to be %s', (condition, expected) => {
  expect(holds(condition, state)).toBe(expected);
});
