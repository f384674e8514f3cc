import fc from 'fast-check';

import { believedTimes } from '#core/progress/believed-times';

const dayMs = 24 * 60 * 60 * 1000;
const localDay = (at: number) => Math.floor(at / dayMs);
/** Ten in the morning of a day; day 20000 is in 2024. */
const morning = (day: number) => day * dayMs + 10 * 3_600_000;
const days = (recorded: readonly number[], now: number) =>
  believedTimes(recorded, { now, localDay }).map(localDay);

describe('believed times', () => {
  it('are the recorded ones while the clock only goes on', () => {
    const recorded = [morning(1), morning(1) + 5, morning(3)];
    expect(believedTimes(recorded, { now: morning(4), localDay })).toEqual(recorded);
  });

  it('put a day dated in the future back between its neighbours', () => {
    expect(days([morning(1), morning(2), morning(4000), morning(4)], morning(4))).toEqual([1, 2, 3, 4]);
  });

  it('put a day dated in the past back between its neighbours', () => {
    expect(days([morning(101), morning(102), morning(5), morning(104)], morning(104))).toEqual([
      101, 102, 103, 104,
    ]);
  });

  it('keep several talks of one wrong day together', () => {
    const recorded = [
      morning(101),
      morning(5),
      morning(5) + 60_000,
      morning(5) + 120_000,
      morning(105),
      morning(106),
    ];
    expect(days(recorded, morning(106))).toEqual([101, 102, 102, 102, 105, 106]);
  });

  it('invent no day where the clock was only set back by minutes', () => {
    const recorded = [morning(1), morning(9) + 300_000, morning(9)];
    expect(days(recorded, morning(9) + 600_000)).toEqual([1, 9, 9]);
  });

  it('are told from now, where it is the present clock that is wrong', () => {
    const recorded = [morning(101), morning(102), morning(103)];
    expect(days(recorded, morning(7))).toEqual([5, 6, 7]);
  });

  it('count a first training day under a clock that has just gone wrong as the next day', () => {
    const recorded = [morning(101), morning(102), morning(103), morning(7)];
    expect(days(recorded, morning(7) + 60_000)).toEqual([4, 5, 6, 7]);
  });

  it('keep the day of a late evening across a change to summer time', () => {
    // An hour is lost in the night to day 103: the local day begins an hour earlier from then on.
    const summerDay = (at: number) => Math.floor((at + (at >= 103 * dayMs ? 3_600_000 : 0)) / dayMs);
    const lateEvening = 101 * dayMs + 23.5 * 3_600_000;
    const recorded = [morning(100), lateEvening - 4_000 * dayMs, morning(110), morning(111)];
    const times = believedTimes(recorded, { now: morning(111), localDay: summerDay });
    expect(times.map(summerDay)).toEqual([100, 101, 110, 111]);
  });

  it('never go back, never pass now, and stay as many, whatever the clock did', () => {
    const moment = fc.integer({ min: 0, max: 20_000 * dayMs });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), moment, (recorded, now) => {
        const times = believedTimes(recorded, { now, localDay });
        expect(times).toHaveLength(recorded.length);
        for (const [index, time] of times.entries()) {
          expect(time).toBeLessThanOrEqual(now);
          expect(time).toBeGreaterThanOrEqual(times[index - 1] ?? -Infinity);
        }
      }),
    );
  });
});
