import fc from 'fast-check';

import { prepareScript } from '#core/dialogue/prepare-script';
import { creditByDimension, earnedCredit } from '#core/scoring/earned-credit';
import { arbitraryPicks, arbitraryScript } from '../../../support/arbitrary-script';
import { randomPlay } from '../../../support/random-play';
import { playedSmallCase } from '../../../support/small-debrief';

const entriesOf = (steps: readonly string[]) => earnedCredit(playedSmallCase(steps).replay.turns);

describe('credit', () => {
  it('is given once for a node and a dimension, the first time', () => {
    expect(entriesOf(['name-station', '~timeout', 'redial', 'name-station'])).toEqual([
      { turn: 0, node: 'ring', dimension: 'D1', points: 1, counted: true },
      { turn: 3, node: 'ring', dimension: 'D1', points: 1, counted: false },
    ]);
  });

  it('of another dimension at the same node still counts', () => {
    const counted = entriesOf(['name-station', '~timeout', 'redial', 'ask-line']).filter(
      (entry) => entry.counted,
    );
    expect(counted.map(({ dimension, points }) => `${dimension} ${points}`)).toEqual(['D1 1', 'D2 3']);
  });

  it('below zero always counts, as often as it comes', () => {
    const entries = entriesOf(['police-only', 'redial', 'police-only']);
    expect(entries.map(({ points, counted }) => [points, counted])).toEqual([
      [-1, true],
      [-1, true],
    ]);
  });

  it('below zero does not use the node up', () => {
    expect(creditByDimension(entriesOf(['police-only', 'redial', 'name-station'])).get('D1')).toBe(0);
  });

  it('of nothing is not an entry', () => {
    expect(entriesOf(['ask-line', 'take-it-easy']).map(({ dimension }) => dimension)).toEqual(['D2', 'D3']);
  });

  it('is positive and counted at most once a node and dimension, whatever is played', () => {
    fc.assert(
      fc.property(arbitraryScript, arbitraryPicks, (script, picks) => {
        const { turns } = randomPlay(prepareScript(script), picks, { disposition: 'any', duty: 'police' });
        const entries = earnedCredit(turns);
        const once = entries.filter(({ points, counted }) => points > 0 && counted);
        expect(new Set(once.map(({ node, dimension }) => `${node}/${dimension}`)).size).toBe(once.length);
        expect(entries.filter(({ points, counted }) => points < 0 && !counted)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
