/** The clock as the host sees it: the moment now, and the number of the local calendar day of any moment. */
export type Calendar = { readonly now: number; readonly localDay: (at: number) => number };

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/**
 * The places of the longest row of days that never goes back, among those up to a last day. Where rows are equally long
 * the later days win: a computer with an empty battery starts in the past far more often than in the future. (Patience
 * sorting, from the end.)
 */
function longestForwardRow(days: readonly number[], upTo: number): readonly number[] {
  const after: number[] = [];
  /** For each length the place of the latest day that a row of this length can begin with. */
  const beginnings: number[] = [];
  for (let place = days.length - 1; place >= 0; place -= 1) {
    const day = days[place] as number;
    if (day > upTo) continue;
    let low = 0;
    let high = beginnings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[beginnings[middle] as number] as number) >= day) low = middle + 1;
      else high = middle;
    }
    after[place] = low === 0 ? -1 : (beginnings[low - 1] as number);
    beginnings[low] = place;
  }
  const row: number[] = [];
  for (let place = beginnings.at(-1) ?? -1; place >= 0; place = after[place] as number) row.push(place);
  return row;
}

/** Which days are believed: the largest agreeing set, with today in it unless the days before outvote it. */
function believed(days: readonly number[]): readonly boolean[] {
  const last = days.length - 1;
  const today = days[last] as number;
  const earlier = days.slice(0, last);
  const withToday = [...longestForwardRow(earlier, today), last];
  const without = longestForwardRow(earlier, Infinity);
  const row = new Set(without.length > withToday.length ? without : withToday);
  return days.map((_day, place) => row.has(place));
}

/** The believed day at or after each place; endless behind the last one. */
function nextBelieved(days: readonly number[], isBelieved: readonly boolean[]): readonly number[] {
  const next: number[] = [];
  let coming = Infinity;
  for (let index = days.length - 1; index >= 0; index -= 1) {
    if (isBelieved[index] === true) coming = days[index] as number;
    next[index] = coming;
  }
  return next;
}

/** Days in the order of recording, put right. `isNowAlone`: the last one is only the present day, nothing happened on it. */
function believedDays(days: readonly number[], isNowAlone: boolean): readonly number[] {
  const isBelieved = believed(days);
  const next = nextBelieved(days, isBelieved);
  const placed: number[] = [];
  for (const [index, day] of days.entries()) {
    const limit = next[index] as number;
    const previous = placed.at(-1);
    if (isBelieved[index] === true) placed.push(day);
    else if (previous === undefined) placed.push(limit);
    else if (isNowAlone && index === days.length - 1) placed.push(previous);
    else placed.push(previous + 1 < limit ? previous + 1 : previous);
  }
  return placed;
}

/** The same time of day, some days on; where a change to summer time lies between, the hour gives way and not the day. */
function movedBy(time: number, days: number, localDay: Calendar['localDay']): number {
  if (days === 0) return time;
  const moved = time + days * dayMs;
  return moved + Math.sign(localDay(time) + days - localDay(moved)) * hourMs;
}

/**
 * When things really happened, as far as can be told, from the moments that a possibly wrong clock gave them, in the order
 * in which they were recorded. The order cannot be wrong, so the largest set of days that agrees with it (today among
 * them) is believed. A day that stands outside is put on the day after what was recorded before it, if there is room
 * before the next believed day: so a wrong clock costs no day of a streak, and minutes of correction mean nothing.
 *
 * The answer has the same length, never goes back, and is told on the present clock, by whole days, even where that is
 * the wrong one: only distances to now are ever judged.
 */
export function believedTimes(recorded: readonly number[], { now, localDay }: Calendar): readonly number[] {
  const own = [...recorded, now].map(localDay);
  /** Neighbours of one day are one entry: a day with ten talks has no more say than a day with one. */
  const starts = own.flatMap((day, index) => (day === own[index - 1] ? [] : [index]));
  const days = believedDays(
    starts.map((index) => own[index] as number),
    starts.at(-1) === recorded.length,
  );
  const today = days.at(-1) as number;
  const times: number[] = [];
  let group = -1;
  for (const [index, time] of recorded.entries()) {
    if (starts[group + 1] === index) group += 1;
    const day = (days[group] as number) + localDay(now) - today;
    const moved = movedBy(time, day - (own[index] as number), localDay);
    times.push(Math.min(now, Math.max(moved, times.at(-1) ?? -Infinity)));
  }
  return times;
}
