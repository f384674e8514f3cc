import type { Turn } from '../dialogue/step';
import { dimensions, type Dimension } from '../script/vocabulary';

/** Points that one turn gave to one dimension. `counted` is false where the node had already given its credit. */
export type CreditEntry = {
  readonly turn: number;
  readonly node: string;
  readonly dimension: Dimension;
  readonly points: number;
  readonly counted: boolean;
};

/**
 * Every credit of a run, turn by turn. A node gives positive credit to a dimension once, the first time; what a retry
 * brings at the same node is listed and not counted. Negative credit always counts.
 */
export function earnedCredit(turns: readonly Turn[]): readonly CreditEntry[] {
  const given = new Set<string>();
  const entries: CreditEntry[] = [];
  for (const turn of turns) {
    for (const dimension of dimensions) {
      const points = turn.outcome.credit?.[dimension] ?? 0;
      if (points === 0) continue;
      const key = `${turn.before.node}/${dimension}`;
      const counted = points < 0 || !given.has(key);
      if (points > 0) given.add(key);
      entries.push({ turn: turn.index, node: turn.before.node, dimension, points, counted });
    }
  }
  return entries;
}

/** Sums of counted credit by dimension; a dimension that nothing touched is missing. */
export function creditByDimension(entries: readonly CreditEntry[]): ReadonlyMap<Dimension, number> {
  const sums = new Map<Dimension, number>();
  for (const { dimension, points, counted } of entries) {
    if (counted) sums.set(dimension, (sums.get(dimension) ?? 0) + points);
  }
  return sums;
}
