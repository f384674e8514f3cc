/** The clock as the host sees it: the moment now, and the number of the local calendar day of any moment. */
export type Calendar = { readonly now: number; readonly localDay: (at: number) => number };

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Marks the longest row of moments that never goes back (patience sorting). Where two are equally long, the one that ends
 * with the last moment wins.
 */
function longestForwardRow(times: readonly number[]): readonly boolean[] {
  const lengthAt: number[] = [];
  const before: number[] = [];
  /** For each length the index of the smallest moment that a row of this length ends with. */
  const endings: number[] = [];
  for (const [index, time] of times.entries()) {
    let low = 0;
    let high = endings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[endings[middle] as number] as number) <= time) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (endings[low - 1] as number));
    lengthAt.push(low + 1);
    endings[low] = index;
  }
  const isInRow = times.map(() => false);
  const last = times.length - 1;
  let index = lengthAt[last] === endings.length ? last : (endings.at(-1) ?? -1);
  while (index >= 0) {
    isInRow[index] = true;
    index = before[index] as number;
  }
  return isInRow;
}

/** The believed moment at or after each place; endless behind the last one. */
function nextBelieved(all: readonly number[], isBelieved: readonly boolean[]): readonly number[] {
  const next: number[] = [];
  let coming = Infinity;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    if (isBelieved[index] === true) coming = all[index] as number;
    next[index] = coming;
  }
  return next;
}

/**
 * When things really happened, as far as can be told, from the moments that a possibly wrong clock gave them, in the order
 * in which they were recorded. The order cannot be wrong, so the largest set of moments that agrees with it (now among
 * them) is believed. What stands outside keeps the day of a believed neighbour where it shows the same day, else it is
 * placed on the day after what was recorded before it, if there is room before the next believed moment: so a wrong clock
 * costs no day of a streak. Several in a row that bear the same wrong day stay on one day.
 *
 * The answer has the same length, never goes back, and is told on the present clock, by whole days, even where that is
 * the wrong one: only distances to now are ever judged.
 */
export function believedTimes(recorded: readonly number[], { now, localDay }: Calendar): readonly number[] {
  const all = [...recorded, now];
  const isBelieved = longestForwardRow(all);
  const next = nextBelieved(all, isBelieved);
  const placed = all.slice();
  let wrongDay: number | null = null;
  for (const [index, time] of all.entries()) {
    if (isBelieved[index] === true) {
      wrongDay = null;
      continue;
    }
    const limit = next[index] as number;
    const previous = index === 0 ? limit : (placed[index - 1] as number);
    const day = localDay(time);
    const dayAfter = previous + dayMs;
    const isNow = index === recorded.length;
    if (limit !== Infinity && day === localDay(limit)) placed[index] = limit;
    else if (isNow || index === 0 || day === wrongDay || day === localDay(previous)) placed[index] = previous;
    else placed[index] = limit === Infinity || localDay(dayAfter) < localDay(limit) ? dayAfter : previous;
    wrongDay = day;
  }
  const wholeDays = localDay(now) - localDay(placed.at(-1) as number);
  return placed.slice(0, -1).map((time) => Math.min(now, time + wholeDays * dayMs));
}
