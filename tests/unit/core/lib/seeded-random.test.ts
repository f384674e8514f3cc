import fc from 'fast-check';

import { seededRandom, shuffled } from '#core/lib/seeded-random';

const first = (seed: string, count = 5): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seeded chance', () => {
  it('gives the same numbers for the same seed, for ever', () => {
    // Reckoned apart from this code: FNV-1a over the UTF-16 units, then mulberry32.
    expect(first('演练-1', 3).map((number) => Math.floor(number * 1e6))).toEqual([653925, 931868, 690714]);
  });

  it('gives others for another seed', () => {
    expect(first('seed-1')).not.toEqual(first('seed-2'));
  });

  it('stays within [0, 1)', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const number of first(seed, 50)) expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });

  it('is spread evenly enough that no option is favoured', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const place = shuffled(['right', 'b', 'c', 'd'], seededRandom(`run-${seed}/3/node`)).indexOf('right');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    // 1000 each is expected; four standard deviations are about 110.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});

describe('shuffling', () => {
  it('keeps every item and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        const given = Object.freeze([...items]);
        expect(shuffled(given, seededRandom(seed)).sort()).toEqual([...items].sort());
      }),
    );
  });
});
