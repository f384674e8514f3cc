import fc from 'fast-check';

import type { Condition } from '#core/script/condition-schema';
import type { Effects } from '#core/script/effects-schema';
import type { Move, Outcome } from '#core/script/move-schema';
import type { Node } from '#core/script/node-schema';
import type { Script } from '#core/script/script-schema';
import { actions, dimensions, qualities, victimVariables } from '#core/script/vocabulary';
import { buildScript } from './build-script';

const facts = ['fact-a', 'fact-b'] as const;
const flags = ['flag-a', 'flag-b'] as const;
const endings = ['ending-kept', 'ending-lost', 'ending-open'] as const;

const stepOfFive = fc.integer({ min: -20, max: 20 }).map((steps) => steps * 5);
const money = fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 90_000 }));
const few = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1, maxLength: 2 });

/** Effects of every kind, in any mixture, as far beyond the limits as the format allows. */
export const arbitraryEffects: fc.Arbitrary<Effects> = fc.record(
  {
    ...(Object.fromEntries(victimVariables.map((variable) => [variable, stepOfFive])) as Record<
      (typeof victimVariables)[number],
      typeof stepOfFive
    >),
    discloses: few(facts),
    sets: few(flags),
    clears: few(flags),
    does: few(actions),
    loses: money,
    secures: money,
    recovers: money,
    minutes: fc.integer({ min: 0, max: 500 }),
  },
  { requiredKeys: [] },
);

const range = fc.oneof(
  fc.record({ lt: fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5) }),
  fc.record({ gte: fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5) }),
);

const flatCondition = fc.oneof(
  fc.constantFrom(...victimVariables).chain((variable) => range.map((bounds) => ({ [variable]: bounds }))),
  fc.record({ flags: few(flags) }),
  fc.record({ noFlags: few(flags) }),
  fc.record({ knows: few(facts) }),
  fc.record({ notDone: few(actions) }),
  fc.record({ slips: fc.record({ gte: fc.integer({ min: 0, max: 3 }) }) }),
) as fc.Arbitrary<Condition>;

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: flatCondition },
  { weight: 1, arbitrary: flatCondition.map((inner): Condition => ({ not: inner })) },
  {
    weight: 1,
    arbitrary: fc.tuple(flatCondition, flatCondition).map((both): Condition => ({ any: both })),
  },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

function plainOutcome(targets: readonly string[]): fc.Arbitrary<Omit<Outcome, 'when'>> {
  return fc.record({
    quality: fc.constantFrom(...qualities),
    credit: maybe(
      fc.dictionary(fc.constantFrom(...dimensions), fc.integer({ min: -6, max: 6 }), { maxKeys: 3 }),
    ),
    effects: maybe(arbitraryEffects),
    also: maybe(
      fc.array(fc.record({ when: maybe(condition), effects: arbitraryEffects }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    to: fc.constantFrom(...targets),
    why: fc.constant('为什么'),
  });
}

/** Forward targets only: later nodes and the endings, so that every play comes to an end. */
function arbitraryNode(at: number, count: number): fc.Arbitrary<Node> {
  const later = Array.from({ length: count - at - 1 }, (_, after) => `node-${at + after + 1}`);
  const targets = later.length === 0 ? endings : [...later, ...later, ...endings];
  const back = Array.from({ length: at }, (_, before) => `node-${before}`);
  const outcome = plainOutcome(targets);
  const retry = outcome.chain((plain) =>
    back.length === 0
      ? fc.constant(plain)
      : fc.constantFrom(...back).map((to) => ({ ...plain, to, retry: true as const })),
  );
  const move = (place: number): fc.Arbitrary<Move> =>
    fc.record({
      id: fc.constant(`move-${at}-${place}`),
      lines: fc.constant({ a: '这么说', b: '或这么说', c: '再这么说' }),
      when: maybe(condition),
      forbidden: fc.option(fc.constantFrom(['N01'] as const, ['N03'] as const, ['N04'] as const), {
        nil: undefined,
        freq: 5,
      }),
      outcomes: fc
        .tuple(
          fc.array(
            fc.tuple(condition, outcome).map(([when, plain]) => ({ when, ...plain })),
            { maxLength: 2 },
          ),
          fc.oneof({ weight: 5, arbitrary: outcome }, { weight: 1, arbitrary: retry }),
        )
        .map(([conditional, last]) => [...conditional, last]),
    });
  return fc.record({
    id: fc.constant(`node-${at}`),
    title: fc.constant(`节点 ${at}`),
    replies: fc.constant([{ id: `reply-${at}`, line: '……' }]),
    enter: maybe(
      fc.array(fc.record({ when: maybe(condition), effects: arbitraryEffects }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    within: maybe(fc.record({ seconds: fc.constant(60), else: outcome })),
    moves: fc
      .integer({ min: 0, max: 4 })
      .chain((moves) => fc.tuple(...Array.from({ length: moves }, (_, place) => move(place)))),
    fallback: outcome,
  });
}

/**
 * Scripts of the most various meaning: every effect, conditions of most kinds, retries, limits, interrupts. Ids and targets
 * are sound and all edges but retries lead forward; the texts and the walkthroughs are not those of a real script.
 */
export const arbitraryScript: fc.Arbitrary<Script> = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc
    .record({
      nodes: fc.tuple(...Array.from({ length: count }, (_, at) => arbitraryNode(at, count))),
      retries: fc.integer({ min: 0, max: 2 }),
      always: fc.array(fc.tuple(condition, fc.constantFrom(...endings, `node-${count - 1}`)), {
        maxLength: 2,
      }),
      atRisk: fc.integer({ min: 0, max: 200_000 }),
      lost: fc.integer({ min: 0, max: 50_000 }),
      levels: fc.tuple(
        ...victimVariables.map(() => fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5)),
      ),
    })
    .map(({ nodes, retries, always, atRisk, lost, levels }): Script => {
      const start = Object.fromEntries(victimVariables.map((variable, at) => [variable, levels[at]]));
      const document = {
        ...buildScript(),
        money: { atRisk, lost },
        facts: facts.map((id) => ({ id, text: id })),
        flags: flags.map((id) => ({ id, text: id })),
        dispositions: [{ id: 'any', name: '随便', note: '随便', start }],
        retries,
        scenes: [{ id: 'call', kind: 'phone', title: '电话', setting: '值班室', nodes }],
        transitions: [],
        always: always.map(([when, to], at) => ({ id: `interrupt-${at}`, when, to, title: '打断' })),
        endings: endings.map((id) => ({
          id,
          kind: 'stopped',
          title: id,
          rank: 50,
          acceptable: id !== 'ending-lost',
          money: id.slice('ending-'.length),
          texts: [{ text: id }],
          because: id,
        })),
        walkthroughs: [],
      };
      return document as unknown as Script;
    }),
);

/** Numbers that decide a play: at each turn one of them picks what is done. */
export const arbitraryPicks = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
