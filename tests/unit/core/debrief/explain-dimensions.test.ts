import fc from 'fast-check';

import { openMoves } from '#core/dialogue/open-moves';
import { startTalk } from '#core/dialogue/start-talk';
import { step } from '#core/dialogue/step';
import { smallCase } from '../../../support/small-case';
import { expertSteps, smallDebrief } from '../../../support/small-debrief';

/** Plays at random to an ending and gives the steps taken. */
function randomSteps(picks: readonly number[]): string[] {
  let state = startTalk(smallCase.prepared, { disposition: 'scared', duty: 'police' });
  const steps: string[] = [];
  for (const pick of picks) {
    if (state.ending !== null) break;
    const open = openMoves(smallCase.prepared, state);
    const move = open[pick % Math.max(1, open.length)]?.move.id;
    const turn = step(
      smallCase.prepared,
      state,
      move === undefined ? { type: 'continue' } : { type: 'choose', move },
    );
    if (!turn.ok) throw new Error(turn.error.code);
    steps.push(move ?? '~continue');
    state = turn.value.after;
  }
  return steps;
}

const anyPlay = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 }).map(randomSteps);

describe('every point is explained by the turn that gave it', () => {
  it('counted lines add up to what was earned less what was taken, in every play', () => {
    fc.assert(
      fc.property(anyPlay, (steps) => {
        for (const { lines, earned, deducted } of smallDebrief(steps).dimensions) {
          const counted = lines.filter((line) => line.counted).reduce((sum, { points }) => sum + points, 0);
          expect(counted).toBe(earned - deducted);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the points of all dimensions add up to the process score before hints and cap, in every play', () => {
    fc.assert(
      fc.property(anyPlay, (steps) => {
        const { dimensions, score } = smallDebrief(steps);
        const sum = dimensions.reduce((total, { processPoints }) => total + processPoints, 0);
        expect(Math.floor(sum + 1e-6)).toBe(score.base);
      }),
      { numRuns: 150 },
    );
  });

  it('the worths of the dimensions make 100', () => {
    const worths = smallDebrief(['~abandon']).dimensions.map(({ processWorth }) => processWorth);
    expect(worths.reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(100);
  });

  it('a forbidden line that takes points stands as a line of its own dimension', () => {
    const { dimensions } = smallDebrief(['police-only', 'redial', 'name-station']);
    const identity = dimensions.find(({ dimension }) => dimension === 'D1');
    expect(identity).toMatchObject({
      earned: 0,
      deducted: 2,
      share: 0,
      lines: [
        { turn: 0, points: -1, counted: true, forbidden: null },
        { turn: 0, points: -2, counted: true, forbidden: 'N01' },
        { turn: 2, points: 1, counted: true, forbidden: null },
      ],
    });
  });

  it('what a retry brings at the same node is listed and not counted', () => {
    const { dimensions } = smallDebrief(['name-station', '~timeout', 'redial', 'name-station']);
    expect(dimensions.find(({ dimension }) => dimension === 'D1')?.lines).toEqual([
      { turn: 0, points: 1, counted: true, forbidden: null },
      { turn: 3, points: 1, counted: false, forbidden: null },
    ]);
  });

  it('missed points are what the best move would have given beyond the one taken', () => {
    const { dimensions } = smallDebrief(['name-station', 'take-it-easy']);
    const missed = Object.fromEntries(dimensions.map(({ dimension, missed }) => [dimension, missed]));
    expect(missed).toMatchObject({
      D2: [{ turn: 0, points: 3 }],
      D3: [{ turn: 1, points: 1 }],
      D4: [{ turn: 1, points: 1 }],
      D1: [],
    });
  });

  it('the expert misses nothing', () => {
    expect(smallDebrief(expertSteps).dimensions.flatMap(({ missed }) => missed)).toEqual([]);
  });
});
