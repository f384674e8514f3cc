import { buildProgress } from '#core/progress/build-progress';
import { buildResult } from '../../../support/build-result';

const dayMs = 24 * 60 * 60 * 1000;
const localDay = (at: number) => Math.floor(at / dayMs);
const morning = (day: number) => day * dayMs + 10 * 3_600_000;
const on = (day: number, touches: Parameters<typeof buildResult>[0] = {}) =>
  buildResult({ endedAt: morning(day), ...touches });
const unfit = { id: 'ending-relapsed', kind: 'relapsed', acceptable: false } as const;

function report(results: readonly ReturnType<typeof on>[], day: number) {
  return buildProgress(results, morning(day) + 3_600_000, localDay);
}
function ofType(results: readonly ReturnType<typeof on>[], day: number, fraudType = 'F04') {
  const found = report(results, day).fraudTypes.find((entry) => entry.fraudType === fraudType);
  if (found === undefined) throw new Error(`No entry for ${fraudType}`);
  return found;
}

describe('the report as a whole', () => {
  it('is empty but complete for somebody who has not begun', () => {
    const { fraudTypes, ...rest } = report([], 10);
    expect(fraudTypes).toHaveLength(17);
    expect(fraudTypes[4]).toEqual({
      fraudType: 'F04',
      runs: 0,
      passes: 0,
      dispositionsPassed: [],
      bestProcess: null,
      lastPlayedAt: null,
      mastered: false,
      dueAt: null,
      isDue: false,
      dimensions: {},
    });
    expect(rest).toEqual({
      streakDays: 0,
      trainingDays: 0,
      countedRuns: 0,
      passes: 0,
      dissuasionRate: null,
      moneySecured: 0,
      moneyLost: 0,
      firstProcess: null,
      bestProcess: null,
    });
  });

  it('leaves runs that do not count out of everything but the last time played', () => {
    const results = [on(1, { counted: false, mode: 'guided' })];
    expect(report(results, 1)).toMatchObject({
      streakDays: 0,
      countedRuns: 0,
      moneySecured: 0,
      firstProcess: null,
    });
    expect(ofType(results, 1)).toMatchObject({ runs: 0, passes: 0, dueAt: null, lastPlayedAt: morning(1) });
  });

  it('keeps false alarms out of the dissuasion rate', () => {
    const results = [
      on(1),
      on(1, { ending: unfit, passed: false }),
      on(1, { fraudType: 'F00', ending: { id: 'ending-none', kind: 'no-fraud', acceptable: true } }),
      on(1, { fraudType: 'F00', ending: unfit, passed: false }),
    ];
    expect(report(results, 1)).toMatchObject({ countedRuns: 4, dissuasionRate: 0.5 });
    expect(report(results.slice(2), 1).dissuasionRate).toBeNull();
  });

  it('sums money, and shows the first and the best process score', () => {
    const results = [
      on(1, { process: 40, passed: false }),
      on(2, { process: 95 }),
      on(3, { process: 70, passed: false }),
    ];
    expect(report(results, 3)).toMatchObject({
      passes: 1,
      moneySecured: 150_000,
      moneyLost: 3_000,
      firstProcess: 40,
      bestProcess: 95,
    });
  });

  it('means dimensions over the runs that had them', () => {
    const results = [on(1, { dimensions: { D1: 1, D2: 0.5 } }), on(1, { dimensions: { D1: 0 } })];
    expect(ofType(results, 1).dimensions).toEqual({ D1: { mean: 0.5, runs: 2 }, D2: { mean: 0.5, runs: 1 } });
  });
});

describe('the streak', () => {
  it('counts days in a row up to today', () => {
    expect(report([on(1), on(3), on(4), on(4), on(5)], 5)).toMatchObject({ streakDays: 3, trainingDays: 4 });
  });

  it('stands until the end of the day after', () => {
    expect(report([on(4), on(5)], 6).streakDays).toBe(2);
    expect(report([on(4), on(5)], 7).streakDays).toBe(0);
  });

  it('is not broken by a day that a wrong clock dated elsewhere', () => {
    expect(report([on(101), on(102), on(5), on(104)], 104).streakDays).toBe(4);
    expect(report([on(101), on(102), on(9000), on(104)], 104).streakDays).toBe(4);
  });

  it('survives a start under a clock that was set back or forward for the moment', () => {
    const results = [on(101), on(102), on(103)];
    expect(report(results, 2).streakDays).toBe(3);
    expect(report(results, 9000).streakDays).toBe(0);
    expect(report([...results, on(9000)], 104).streakDays).toBe(3);
  });
});

describe('when practice is due', () => {
  it('is 14, 30, 60 and then 90 days after passes in a row', () => {
    const passes = [on(10), on(24), on(54), on(114), on(204)];
    const due = [1, 2, 3, 4, 5].map((count) => ofType(passes.slice(0, count), 204).dueAt);
    expect(due).toEqual([24, 54, 114, 204, 294].map(morning));
  });

  it('takes passes of one day as one step', () => {
    expect(ofType([on(10), on(10), on(10)], 10).dueAt).toBe(morning(24));
  });

  it('is at once after a fail, and begins anew with the next pass', () => {
    const failed = on(30, { passed: false, process: 50 });
    expect(ofType([on(10), on(24), failed], 30)).toMatchObject({ dueAt: morning(30), isDue: true });
    expect(ofType([on(10), on(24), failed, on(31)], 31)).toMatchObject({ dueAt: morning(45), isDue: false });
  });

  it('is not set by fails alone', () => {
    expect(ofType([on(10, { passed: false })], 40)).toMatchObject({ dueAt: null, isDue: false, runs: 1 });
  });

  it('is neither lost nor put off for years by a clock that jumped', () => {
    const jumped = [on(10), on(24), on(9000), on(26), on(27)];
    expect(ofType(jumped, 27)).toMatchObject({ isDue: false });
    expect(ofType(jumped, 27).dueAt).toBeLessThanOrEqual(morning(27 + 90));
    expect(ofType([on(100), on(101)], 2).dueAt).toBe(morning(32));
  });
});

describe('mastery', () => {
  const other = { disposition: 'stiff' };

  it('needs three passes in two dispositions', () => {
    expect(ofType([on(1), on(2, other)], 3).mastered).toBe(false);
    expect(ofType([on(1), on(2), on(3)], 3).mastered).toBe(false);
    expect(ofType([on(1), on(2, other), on(3)], 3)).toMatchObject({
      mastered: true,
      dispositionsPassed: ['tiny-case/scared', 'tiny-case/stiff'],
    });
  });

  it('takes the same disposition of two scripts as two', () => {
    expect(ofType([on(1), on(2, { subject: 'other-case' }), on(3)], 3).mastered).toBe(true);
  });

  it('fades 90 days after the last pass', () => {
    const results = [on(1), on(2, other), on(3)];
    expect(ofType(results, 92).mastered).toBe(true);
    expect(ofType(results, 94).mastered).toBe(false);
  });

  it('is kept apart by fraud type', () => {
    expect(ofType([on(1), on(2, other), on(3, { fraudType: 'F01' })], 3, 'F01')).toMatchObject({
      passes: 1,
      mastered: false,
    });
  });
});
