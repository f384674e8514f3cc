import { dimensions, fraudTypes, type Dimension, type FraudType } from '../script/vocabulary';
import type { RunResult } from '../run/run-result';
import { believedTimes, type Calendar } from './believed-times';
import type { FraudTypeProgress, ProgressReport } from './progress-report';

const dayMs = 24 * 60 * 60 * 1000;

/** Mastered (design 4): so many counted passes, in so many dispositions, the last within so many days. */
const mastery = { passes: 3, dispositions: 2, withinDays: 90 };

/** Days until practice is due after the first, second, third and any later pass in a row (design 4). */
const dueAfterDays = [14, 30, 60, 90];

/** A result with the moment that it is believed to have ended at. */
type Timed = { readonly result: RunResult; readonly at: number };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function best(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function dimensionMeans(counted: readonly Timed[]): FraudTypeProgress['dimensions'] {
  const means: Partial<Record<Dimension, { readonly mean: number; readonly runs: number }>> = {};
  for (const dimension of dimensions) {
    const shares = counted.flatMap(({ result }) => result.dimensions[dimension] ?? []);
    if (shares.length > 0) means[dimension] = { mean: sum(shares) / shares.length, runs: shares.length };
  }
  return means;
}

/**
 * When practice is due. Each pass in a row puts it further off; passes of one day are one step, because an interval is
 * earned by remembering over time, not by repeating at once. A failed run after a pass makes it due at once.
 */
function dueAt(counted: readonly Timed[], localDay: Calendar['localDay']): number | null {
  let step = -1;
  let due: number | null = null;
  let lastPassDay: number | null = null;
  for (const { at, result } of counted) {
    if (!result.passed) {
      due = due === null ? null : Math.min(due, at);
      step = -1;
      lastPassDay = null;
      continue;
    }
    if (localDay(at) !== lastPassDay) step = Math.min(step + 1, dueAfterDays.length - 1);
    lastPassDay = localDay(at);
    due = at + (dueAfterDays[step] as number) * dayMs;
  }
  return due;
}

function progressOf(fraudType: FraudType, all: readonly Timed[], calendar: Calendar): FraudTypeProgress {
  const played = all.filter(({ result }) => result.fraudType === fraudType && result.kind === 'talk');
  const counted = played.filter(({ result }) => result.counted);
  const passes = counted.filter(({ result }) => result.passed);
  const dispositionsPassed = [
    ...new Set(passes.map(({ result }) => `${result.subject}/${result.disposition ?? '-'}`)),
  ];
  const lastPass = passes.at(-1)?.at ?? -Infinity;
  const due = dueAt(counted, calendar.localDay);
  return {
    fraudType,
    runs: counted.length,
    passes: passes.length,
    dispositionsPassed,
    bestProcess: best(counted.map(({ result }) => result.process)),
    lastPlayedAt: played.at(-1)?.at ?? null,
    mastered:
      passes.length >= mastery.passes &&
      dispositionsPassed.length >= mastery.dispositions &&
      calendar.now - lastPass <= mastery.withinDays * dayMs,
    dueAt: due,
    isDue: due !== null && due <= calendar.now,
    dimensions: dimensionMeans(counted),
  };
}

/** Days in a row up to today, or up to yesterday while today is still young. */
function streak(days: ReadonlySet<number>, today: number): number {
  let day = days.has(today) ? today : today - 1;
  let length = 0;
  while (days.has(day)) {
    length += 1;
    day -= 1;
  }
  return length;
}

/**
 * Where a person stands (design 4), from their results in the order in which they were recorded, the present moment, and
 * a function that gives the number of a moment's local calendar day. Only counted runs make streak, mastery, 劝阻率 and
 * sums; false alarms (F00) stay out of 劝阻率. Every fraud type has an entry. A wrong or jumping clock is put right by
 * {@link believedTimes} before anything is judged by time.
 */
export function buildProgress(
  results: readonly RunResult[],
  now: number,
  localDay: Calendar['localDay'],
): ProgressReport {
  const calendar: Calendar = { now, localDay };
  const times = believedTimes(
    results.map(({ endedAt }) => endedAt),
    calendar,
  );
  const all = results.map((result, index): Timed => ({ result, at: times[index] as number }));
  // Exercises train what is around the talk: they keep the streak, and say nothing of dissuading.
  const practised = all.filter(({ result }) => result.counted);
  const counted = practised.filter(({ result }) => result.kind === 'talk');
  const frauds = counted.filter(({ result }) => result.fraudType !== 'F00');
  const dissuaded = frauds.filter(({ result }) => result.ending?.acceptable === true);
  const days = new Set(practised.map(({ at }) => localDay(at)));
  return {
    fraudTypes: fraudTypes.map((fraudType) => progressOf(fraudType, all, calendar)),
    streakDays: streak(days, localDay(now)),
    trainingDays: days.size,
    countedRuns: counted.length,
    passes: counted.filter(({ result }) => result.passed).length,
    dissuasionRate: frauds.length === 0 ? null : dissuaded.length / frauds.length,
    moneySecured: sum(counted.map(({ result }) => result.money.secured)),
    moneyLost: sum(counted.map(({ result }) => result.money.lost)),
    firstProcess: counted[0]?.result.process ?? null,
    bestProcess: best(counted.map(({ result }) => result.process)),
  };
}
