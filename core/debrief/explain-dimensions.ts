import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Score } from '../scoring/score-run';
import type { Dimension, ForbiddenLine } from '../script/vocabulary';
import type { TurnEntry } from './turn-entry';

/** Points that one turn gave to or took from a dimension. */
export type CreditLine = {
  readonly turn: number;
  /** Negative where it took points. */
  readonly points: number;
  /** False where the node had given its credit before: listed, and not in the sum. */
  readonly counted: boolean;
  /** The forbidden line that took the points, or null for the move itself. */
  readonly forbidden: ForbiddenLine | null;
};

/** Points that the best move at a turn would have given beyond what was taken. */
export type MissedCredit = { readonly turn: number; readonly points: number };

/** One dimension of the process score with every point traced to its turn. */
export type DimensionExplanation = {
  readonly dimension: Dimension;
  readonly name: string;
  readonly full: string;
  readonly lost: string;
  readonly earned: number;
  readonly deducted: number;
  readonly expert: number;
  /** 0…1. */
  readonly share: number;
  /** What the dimension gives of the 100 points of the process score, and what it could give; not rounded. */
  readonly processPoints: number;
  readonly processWorth: number;
  readonly lines: readonly CreditLine[];
  readonly missed: readonly MissedCredit[];
};

function missedIn(dimension: Dimension, entries: readonly TurnEntry[]): MissedCredit[] {
  const credited = new Set<string>();
  return entries.flatMap((entry) => {
    const points = entry.credits.find((credit) => credit.dimension === dimension)?.points ?? 0;
    const possible = entry.better?.credit[dimension] ?? 0;
    const isOpen = !credited.has(entry.node.id);
    if (points > 0) credited.add(entry.node.id);
    return isOpen && possible > Math.max(0, points)
      ? [{ turn: entry.index, points: possible - Math.max(0, points) }]
      : [];
  });
}

/** Explains each scored dimension: counted lines add up to what was earned, less what forbidden lines took. */
export function explainDimensions(
  ruleset: Ruleset,
  score: Score,
  entries: readonly TurnEntry[],
): readonly DimensionExplanation[] {
  const weights = score.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return score.dimensions.map(({ dimension, weight, earned, deducted, expert, share, entries: credits }) => {
    const words = ruleset.dimensions.find(({ id }) => id === dimension);
    const taken = score.forbidden.filter(
      ({ id, effect, points }) =>
        effect === 'deduct' &&
        points > 0 &&
        ruleset.forbidden.find((rule) => rule.id === id)?.dimensions.includes(dimension) === true,
    );
    const lines: CreditLine[] = [
      ...credits.map(({ turn, points, counted }) => ({ turn, points, counted, forbidden: null })),
      ...taken.map(({ turn, points, id }) => ({ turn, points: -points, counted: true, forbidden: id })),
    ];
    const processWorth = (weight / weights) * 100;
    return {
      dimension,
      name: words?.name ?? dimension,
      full: words?.full ?? '',
      lost: words?.lost ?? '',
      earned,
      deducted,
      expert,
      share,
      processPoints: processWorth * share,
      processWorth,
      lines: lines.sort((one, other) => one.turn - other.turn),
      missed: missedIn(dimension, entries),
    };
  });
}
