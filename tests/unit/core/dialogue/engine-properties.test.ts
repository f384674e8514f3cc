import fc from 'fast-check';

import { openMoves } from '#core/dialogue/open-moves';
import { prepareScript } from '#core/dialogue/prepare-script';
import { presentOptions } from '#core/dialogue/present-options';
import { startTalk } from '#core/dialogue/start-talk';
import { step } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { victimVariables } from '#core/script/vocabulary';
import { arbitraryPicks, arbitraryScript } from '../../../support/arbitrary-script';
import { decisionsAt, frozen, randomPlay } from '../../../support/random-play';

const choice = { disposition: 'any', duty: 'police' } as const;
const runs = { numRuns: 300 };

function statesOf(play: ReturnType<typeof randomPlay>): readonly TalkState[] {
  return [play.start, ...play.turns.map(({ after }) => after)];
}

describe('whatever the script and whatever is played', () => {
  it('every variable stays within 0…100 on steps of 5', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        for (const { variables } of statesOf(randomPlay(prepareScript(script), picks, choice))) {
          for (const variable of victimVariables) {
            const level = variables[variable];
            expect(level >= 0 && level <= 100 && level % 5 === 0).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('money is never made and never vanishes, and no part of it is below zero', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        for (const { money } of statesOf(randomPlay(prepareScript(script), picks, choice))) {
          expect(money.atRisk + money.lost + money.secured).toBe(script.money.atRisk + script.money.lost);
          expect(Math.min(money.atRisk, money.lost, money.secured)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('money settled by an ending is where the ending says', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const last = statesOf(randomPlay(prepareScript(script), picks, choice)).at(-1);
        const ending = script.endings.find(({ id }) => id === last?.ending);
        fc.pre(ending !== undefined && ending.money !== 'open');
        expect(last?.money.atRisk).toBe(0);
      }),
      runs,
    );
  });

  it('never more retries are taken than the budget has', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const { turns } = randomPlay(prepareScript(script), picks, choice);
        const taken = turns.filter(({ outcome, interrupt }) => outcome.retry === true && interrupt === null);
        expect(taken.length).toBeLessThanOrEqual(script.retries);
        expect(turns.at(-1)?.after.retriesLeft ?? script.retries).toBe(script.retries - taken.length);
      }),
      runs,
    );
  });

  it('each interrupt fires at most once, and the one that fired is where the talk went', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const { turns } = randomPlay(prepareScript(script), picks, choice);
        const fired = turns.flatMap(({ interrupt }) => interrupt ?? []);
        expect(new Set(fired).size).toBe(fired.length);
        expect(turns.at(-1)?.after.fired ?? []).toEqual(fired);
        for (const { interrupt, after } of turns.filter((turn) => turn.interrupt !== null)) {
          const to = script.always.find(({ id }) => id === interrupt)?.to;
          expect(after.ending ?? after.node).toBe(to);
        }
      }),
      runs,
    );
  });

  it('the talk comes to an ending or has something to decide: it never locks', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const prepared = prepareScript(script);
        const states = statesOf(randomPlay(prepared, picks, choice));
        for (const state of states.slice(0, -1)) expect(decisionsAt(prepared, state)).not.toEqual([]);
        // 40 picks are more than seven nodes and two retries can use up.
        expect(states.at(-1)?.ending).not.toBeNull();
      }),
      runs,
    );
  });

  it('the same play gives the same states, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const prepared = prepareScript(frozen(script));
        const first = randomPlay(prepared, picks, choice);
        frozen(first);
        expect(randomPlay(prepared, picks, choice)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('a decision that is refused leaves everything as it was', () => {
    fc.assert(
      fc.property(arbitraryScript, fc.nat(6), arbitraryPicks, (script, length, picks) => {
        const prepared = prepareScript(script);
        const state = frozen(statesOf(randomPlay(prepared, picks.slice(0, length), choice)).at(-1));
        if (state === undefined) throw new Error('a play has at least its start');
        const refused = step(prepared, state, { type: 'choose', move: 'no-such-move' });
        expect(refused.ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the seed', () => {
  it('changes neither what can be chosen nor where it leads, only order and wording', () => {
    fc.assert(
      fc.property(arbitraryScript, fc.string(), fc.string(), (script, seed, otherSeed) => {
        const prepared = prepareScript(script);
        const state = startTalk(prepared, choice);
        const sorted = (from: string) =>
          presentOptions(prepared, state, from)
            .map(({ move }) => move)
            .sort();
        expect(sorted(seed)).toEqual(sorted(otherSeed));
        expect(sorted(seed)).toEqual(
          openMoves(prepared, state)
            .map(({ move }) => move.id)
            .sort(),
        );
      }),
      runs,
    );
  });

  it('gives the same screen again for the same turn', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, fc.string(), (script, picks, seed) => {
        const prepared = prepareScript(script);
        for (const state of statesOf(randomPlay(prepared, picks, choice))) {
          expect(presentOptions(prepared, state, seed)).toEqual(presentOptions(prepared, state, seed));
        }
      }),
      { numRuns: 100 },
    );
  });
});
