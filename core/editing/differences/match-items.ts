/** Which item of one list is which of another, as places in them. */
export type Matched = {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
};

/** Key of each item, made unique: a draft may hold an id twice, and the second is matched with the second. */
function uniqueKeys<T>(items: readonly T[], keyOf: (item: T) => string): readonly string[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${count} ${key}`;
  });
}

/** Matches the items of two lists by key. */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): Matched {
  const places = new Map(uniqueKeys(before, keyOf).map((key, at) => [key, at]));
  const pairs: [number, number][] = [];
  const added: number[] = [];
  uniqueKeys(after, keyOf).forEach((key, at) => {
    const was = places.get(key);
    if (was === undefined) added.push(at);
    else pairs.push([was, at]);
    places.delete(key);
  });
  return { pairs, removed: [...places.values()], added };
}

/**
 * Of places listed in their new order, those that moved: as few as possible, so that one item carried to the front is one
 * moved item and not all the others. By the longest increasing subsequence.
 */
export function movedPlaces(places: readonly number[]): ReadonlySet<number> {
  // tails[n]: index of the smallest last element of an increasing run of n + 1 elements.
  const tails: number[] = [];
  const earlier: number[] = [];
  places.forEach((place, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    earlier[at] = low === 0 ? -1 : (tails[low - 1] as number);
    tails[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at !== -1; at = earlier[at] as number) kept.add(places[at] as number);
  return new Set(places.filter((place) => !kept.has(place)));
}

/** Matches the items of two lists without ids: those that are the same, in order; what changed between them in pairs. */
export function alignItems<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): Matched {
  const longest = before.map(() => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  const alike = before.map((item) => after.map((other) => isSame(item, other)));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      (longest[row] as number[])[column] = alike[row]?.[column]
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  const [removed, added]: [number[], number[]] = [[], []];
  let gap: { before: number[]; after: number[] } = { before: [], after: [] };
  const closeGap = (): void => {
    const both = Math.min(gap.before.length, gap.after.length);
    for (let n = 0; n < both; n += 1) pairs.push([gap.before[n] as number, gap.after[n] as number]);
    removed.push(...gap.before.slice(both));
    added.push(...gap.after.slice(both));
    gap = { before: [], after: [] };
  };
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && alike[row]?.[column]) {
      closeGap();
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      gap.before.push(row);
      row += 1;
    } else {
      gap.after.push(column);
      column += 1;
    }
  }
  closeGap();
  return { pairs, removed, added };
}
