import { applyConditionalEffects, applyEffects } from '#core/dialogue/apply-effects';
import { startTalk } from '#core/dialogue/start-talk';
import type { Money } from '#core/dialogue/victim-state';
import type { Effects } from '#core/script/effects-schema';
import { frozen } from '../../../support/random-play';
import { smallCase } from '../../../support/small-case';

const state = frozen(startTalk(smallCase.prepared, { disposition: 'scared', duty: 'police' }));

describe('variables', () => {
  it('are added and stop at 0 and 100', () => {
    const next = applyEffects({ trust: 15, belief: 100, emotion: -100, urgency: -5 }, state);
    expect(next.variables).toEqual({
      trust: 45,
      belief: 100,
      emotion: 0,
      urgency: 55,
      cooperation: 25,
      isolation: 80,
    });
  });
});

describe('money', () => {
  const cases: readonly (readonly [string, Effects, Money, Money])[] = [
    ['loses what is said', { loses: 300 }, m(1000, 50, 0), m(700, 350, 0)],
    ['loses no more than is at risk', { loses: 3000 }, m(1000, 50, 0), m(0, 1050, 0)],
    ['loses all', { loses: 'all' }, m(1000, 50, 0), m(0, 1050, 0)],
    ['secures what is said', { secures: 400 }, m(1000, 50, 0), m(600, 50, 400)],
    ['secures what a loss has left', { loses: 800, secures: 'all' }, m(1000, 50, 0), m(0, 850, 200)],
    ['recovers no more than was lost', { recovers: 500 }, m(1000, 50, 0), m(1000, 0, 50)],
    ['recovers only what was lost before', { recovers: 'all', loses: 300 }, m(1000, 50, 0), m(700, 300, 50)],
    ['moves nothing where nothing is there', { loses: 'all', secures: 9 }, m(0, 50, 0), m(0, 50, 0)],
  ];

  it.each(cases)('%s', (_name, effects, before, after) => {
    expect(applyEffects(effects, { ...state, money: before }).money).toEqual(after);
  });

  function m(atRisk: number, lost: number, secured: number): Money {
    return { atRisk, lost, secured };
  }
});

describe('facts, flags and actions', () => {
  it('stand once, in the order they came', () => {
    const once = applyEffects({ discloses: ['told-lie'], does: ['A04', 'A01'] }, state);
    const twice = applyEffects({ discloses: ['on-line', 'told-lie'], does: ['A01', 'A15'] }, once);
    expect(twice.facts).toEqual(['told-lie', 'on-line']);
    expect(twice.done).toEqual(['A04', 'A01', 'A15']);
  });

  it('a flag that is cleared and set by one effect is set', () => {
    const set = applyEffects({ sets: ['line-cut'] }, state);
    expect(applyEffects({ clears: ['line-cut'] }, set).flags).toEqual([]);
    expect(applyEffects({ clears: ['line-cut'], sets: ['line-cut'] }, set).flags).toEqual(['line-cut']);
  });

  it('story time adds up', () => {
    expect(applyEffects({ minutes: 20 }, applyEffects({ minutes: 25 }, state)).minutes).toBe(45);
  });
});

describe('conditional effects', () => {
  it('are judged one after the other, each on what the one before it left', () => {
    const next = applyConditionalEffects(
      [
        { when: { trust: { gte: 40 } }, effects: { belief: -50 } },
        { effects: { trust: 10 } },
        { when: { trust: { gte: 40 } }, effects: { belief: -5 } },
      ],
      state,
    );
    expect(next.variables).toMatchObject({ trust: 40, belief: 75 });
  });

  it('that do not exist change nothing', () => {
    expect(applyConditionalEffects(undefined, state)).toBe(state);
    expect(applyEffects(undefined, state)).toBe(state);
  });
});
