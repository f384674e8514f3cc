import fc from 'fast-check';

import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { expertCredit } from '#core/scoring/expert-credit';
import { scoreRun, type Score } from '#core/scoring/score-run';
import type { ForbiddenLine } from '#core/script/vocabulary';
import { randomPlay } from '../../../support/random-play';
import { smallCase } from '../../../support/small-case';
import { expertSteps, playedSmallCase } from '../../../support/small-debrief';

const { prepared } = smallCase;
const scared = { disposition: 'scared', duty: 'police' } as const;

function scored(steps: readonly string[], ruleset: Ruleset = smallCase.ruleset): Score {
  const { turns, hints, state } = playedSmallCase(steps).replay;
  return scoreRun(prepared, ruleset, { ...scared, turns, hints: hints.length, money: state.money });
}

function withEffect(id: ForbiddenLine, effect: 'veto' | 'cap60' | 'deduct', points = 2): Ruleset {
  const forbidden = smallCase.ruleset.forbidden.map((rule) =>
    rule.id === id ? { ...rule, effect, points } : rule,
  );
  return { ...smallCase.ruleset, forbidden };
}

const threatened = ['threaten', ...expertSteps.slice(1)];
const share = (score: Score, dimension: string) =>
  score.dimensions.find((one) => one.dimension === dimension)?.share;

describe('the measure', () => {
  it('is what the expert of this disposition and duty earns', () => {
    expect(Object.fromEntries(expertCredit(prepared, scared) ?? [])).toEqual({
      D1: 3,
      D2: 5,
      D3: 2,
      D4: 1,
      D7: 4,
      D10: 3,
    });
  });

  it('is missing where the script has no such expert, and then nothing is scored', () => {
    expect(expertCredit(prepared, { disposition: 'scared', duty: 'bank' })).toBeNull();
    const { turns, state } = playedSmallCase(expertSteps).replay;
    const score = scoreRun(prepared, smallCase.ruleset, {
      disposition: 'scared',
      duty: 'bank',
      turns,
      hints: 0,
      money: state.money,
    });
    expect(score).toMatchObject({ process: 0, dimensions: [], passed: false, failed: ['below-mark'] });
  });
});

describe('the process score', () => {
  it('of the expert is 100', () => {
    expect(scored(expertSteps).process).toBe(100);
  });

  it('is the weighted mean of the shares, floored', () => {
    // D1 0/3, D2 5/5 ×2, D3 2/2, D4 1/1, D7 4/4 ×2, D10 3/3: 7 of 8 = 87.5.
    const score = scored([...expertSteps.slice(0, 4), 'show-card', ...expertSteps.slice(5)]);
    expect(score.process).toBe(87);
  });

  it('a share never goes beyond the expert nor below nothing', () => {
    expect(share(scored(['threaten', 'lecture', '~abandon']), 'D4')).toBe(0);
    // A hang-up and a redial give D2 at three nodes: 1 + 3 + 2 against the expert's 5.
    const over = scored([
      'police-only',
      'redial',
      'ask-line',
      'repeat-back',
      '~continue',
      'promise-door',
      '~abandon',
    ]);
    expect(over.dimensions.find(({ dimension }) => dimension === 'D2')).toMatchObject({
      earned: 5,
      share: 1,
    });
  });

  it('does not depend on the dimensions in which the expert earns nothing', () => {
    const dimension = { id: 'D9', name: '止损', weight: 9, full: '报全', lost: '没报' } as const;
    const wider = { ...smallCase.ruleset, dimensions: [...smallCase.ruleset.dimensions, dimension] };
    expect(scored(expertSteps, wider).process).toBe(100);
  });

  it('follows the weights of the ruleset', () => {
    const dimensions = smallCase.ruleset.dimensions.map((one) => ({
      ...one,
      weight: one.id === 'D1' ? 8 : 1,
    }));
    const steps = [...expertSteps.slice(0, 4), 'show-card', ...expertSteps.slice(5)];
    // 5 of 13.
    expect(scored(steps, { ...smallCase.ruleset, dimensions }).process).toBe(38);
  });

  it('stays within 0…100 whatever is played', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }), fc.nat(40), (picks, hints) => {
        const { turns, start } = randomPlay(prepared, picks, scared);
        const money = turns.at(-1)?.after.money ?? start.money;
        const { process, dimensions } = scoreRun(prepared, smallCase.ruleset, {
          ...scared,
          turns,
          hints,
          money,
        });
        expect(Number.isInteger(process) && process >= 0 && process <= 100).toBe(true);
        for (const one of dimensions) expect(one.share >= 0 && one.share <= 1).toBe(true);
      }),
    );
  });

  it('is not floored a whole point down by rounding: thirds of three dimensions still make 100', () => {
    const dimensions = smallCase.ruleset.dimensions.map((one) => ({ ...one, weight: 0.1 }));
    expect(scored(expertSteps, { ...smallCase.ruleset, dimensions }).process).toBe(100);
  });
});

describe('hints', () => {
  it('cost what the ruleset says, each turn once, and never below 0', () => {
    const [first, ...rest] = expertSteps as [string, ...string[]];
    expect(scored(['~hint', '~hint', first, '~hint', ...rest])).toMatchObject({
      base: 100,
      hints: 2,
      hintPoints: 10,
      process: 90,
    });
    expect(scored(['~hint', '~abandon'])).toMatchObject({ base: 0, process: 0 });
  });
});

describe('a forbidden line', () => {
  it('that vetoes fails the run and takes no points', () => {
    const score = scored(threatened);
    expect(score.failed).toContain('veto');
    expect(score.forbidden).toEqual([{ id: 'N03', turn: 0, node: 'ring', effect: 'veto', points: 0 }]);
    expect(score.dimensions.every(({ deducted }) => deducted === 0)).toBe(true);
  });

  it('that caps holds the score at 60 however good the rest is', () => {
    const score = scored([...expertSteps.slice(0, 3), 'promise-money', ...expertSteps.slice(4)]);
    expect(score).toMatchObject({ capped: true, process: 60, failed: ['below-mark'] });
    expect(score.base).toBeGreaterThan(60);
  });

  it('that deducts takes its points off each of its dimensions, down to nothing', () => {
    const score = scored(threatened, withEffect('N03', 'deduct'));
    expect(score.failed).not.toContain('veto');
    expect(score.dimensions.find(({ dimension }) => dimension === 'D4')).toMatchObject({
      deducted: 2,
      share: 0,
    });
    expect(score.dimensions.find(({ dimension }) => dimension === 'D1')).toMatchObject({
      deducted: 0,
      share: 1,
    });
  });

  it('said twice is two hits', () => {
    const score = scored(['police-only', 'redial', 'police-only', 'go-at-once', ...expertSteps.slice(4)]);
    expect(score.forbidden.map(({ turn }) => turn)).toEqual([0, 2]);
    expect(score.dimensions.find(({ dimension }) => dimension === 'D1')).toMatchObject({
      earned: 1,
      deducted: 4,
      share: 0,
    });
  });

  it('is judged by the ruleset that scores, not by the script', () => {
    expect(scored(threatened, withEffect('N03', 'cap60')).failed).not.toContain('veto');
    expect(scored(threatened, { ...smallCase.ruleset, forbidden: [] }).forbidden).toEqual([]);
  });
});

describe('passing', () => {
  it('needs the mark, an acceptable ending and no veto, and says what is missing', () => {
    expect(scored(expertSteps)).toMatchObject({ passed: true, failed: [] });
    expect(scored([...expertSteps.slice(0, 6), 'take-her-word']).failed).toEqual(['ending']);
    expect(scored(threatened).failed[0]).toBe('veto');
    expect(scored(['ask-line', '~abandon']).failed).toEqual(['unfinished', 'below-mark']);
  });

  it('is reached exactly at the mark', () => {
    const steps = [...expertSteps.slice(0, 4), 'show-card', ...expertSteps.slice(5)];
    expect(scored(steps, { ...smallCase.ruleset, mark: 87 }).passed).toBe(true);
    expect(scored(steps, { ...smallCase.ruleset, mark: 88 }).passed).toBe(false);
  });

  it('is not had by a way of fair moves, although its ending is acceptable', () => {
    const score = scored([
      'name-station',
      'take-it-easy',
      '~continue',
      'promise-door',
      'show-card',
      'hear-again',
      'stop-payment',
    ]);
    expect(score.ending?.acceptable).toBe(true);
    expect(score.failed).toEqual(['below-mark']);
  });
});
