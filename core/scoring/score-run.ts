import type { PreparedScript } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';
import type { Money } from '../dialogue/victim-state';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Dimension, Duty, EndingKind, ForbiddenLine } from '../script/vocabulary';
import { creditByDimension, earnedCredit, type CreditEntry } from './earned-credit';
import { expertCredit } from './expert-credit';

/** One dimension of the process score. `share` is 0…1: what was earned over what the expert earns. */
export type DimensionScore = {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly earned: number;
  readonly deducted: number;
  readonly expert: number;
  readonly share: number;
  readonly entries: readonly CreditEntry[];
};

/** A forbidden line that was said, and what the ruleset does about it. */
export type ForbiddenHit = {
  readonly id: ForbiddenLine;
  readonly turn: number;
  readonly node: string;
  readonly effect: 'veto' | 'cap60' | 'deduct';
  readonly points: number;
};

/** Why a run did not pass. Empty for a pass. */
export type FailReason = 'veto' | 'below-mark' | 'ending' | 'unfinished';

/** The score of a run. Process and outcome stand apart and are never one number (psychology 2). */
export type Score = {
  /** 0…100, floored. */
  readonly process: number;
  /** The weighted mean of the dimensions before hints and cap, 0…100, floored. */
  readonly base: number;
  readonly dimensions: readonly DimensionScore[];
  readonly forbidden: readonly ForbiddenHit[];
  readonly hints: number;
  readonly hintPoints: number;
  readonly capped: boolean;
  readonly mark: number;
  readonly ending: {
    readonly id: string;
    readonly kind: EndingKind;
    readonly rank: number;
    readonly acceptable: boolean;
  } | null;
  readonly money: Money;
  readonly passed: boolean;
  readonly failed: readonly FailReason[];
};

function forbiddenHits(prepared: PreparedScript, ruleset: Ruleset, turns: readonly Turn[]): ForbiddenHit[] {
  return turns.flatMap((turn) => {
    if (turn.decision.type !== 'choose') return [];
    const target = prepared.targets.get(turn.before.node);
    if (target?.kind !== 'node') return [];
    const chosen = turn.decision.move;
    const spoken = target.node.moves.find(({ id }) => id === chosen)?.forbidden ?? [];
    return spoken.flatMap((id) => {
      const rule = ruleset.forbidden.find((candidate) => candidate.id === id);
      if (rule === undefined) return [];
      return [{ id, turn: turn.index, node: turn.before.node, effect: rule.effect, points: rule.points }];
    });
  });
}

function deductions(ruleset: Ruleset, hits: readonly ForbiddenHit[], dimension: Dimension): number {
  return hits
    .filter(({ id, effect }) => effect === 'deduct' && rulesFor(ruleset, id).includes(dimension))
    .reduce((sum, { points }) => sum + points, 0);
}

function rulesFor(ruleset: Ruleset, id: ForbiddenLine): readonly Dimension[] {
  return ruleset.forbidden.find((rule) => rule.id === id)?.dimensions ?? [];
}

/**
 * Scores a run (design 4). For each dimension in which the expert earns credit: clamp(Σ credit − deductions) ÷ the expert's
 * credit, 0…1; the weighted mean × 100, less what hints cost, capped where a forbidden line caps, floored.
 * Pass: process at or above the mark, an acceptable ending, no veto.
 */
export function scoreRun(
  prepared: PreparedScript,
  ruleset: Ruleset,
  run: {
    readonly disposition: string;
    readonly duty: Duty;
    readonly turns: readonly Turn[];
    readonly hints: number;
    readonly money: Money;
  },
): Score {
  const expert = expertCredit(prepared, run) ?? new Map<Dimension, number>();
  const entries = earnedCredit(run.turns);
  const earned = creditByDimension(entries);
  const hits = forbiddenHits(prepared, ruleset, run.turns);

  const scored = ruleset.dimensions.flatMap(({ id, weight }): DimensionScore[] => {
    const measure = expert.get(id) ?? 0;
    if (measure <= 0) return [];
    const sum = earned.get(id) ?? 0;
    const deducted = deductions(ruleset, hits, id);
    return [
      {
        dimension: id,
        weight,
        earned: sum,
        deducted,
        expert: measure,
        share: Math.min(1, Math.max(0, (sum - deducted) / measure)),
        entries: entries.filter(({ dimension }) => dimension === id),
      },
    ];
  });

  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  const mean =
    weights === 0 ? 0 : scored.reduce((sum, { share, weight }) => sum + share * weight, 0) / weights;
  const hintPoints = run.hints * ruleset.hintCost;
  const capped = hits.some(({ effect }) => effect === 'cap60');
  // A hair above the sum keeps 0.1 + 0.2 style rounding from flooring a whole point away.
  const base = Math.floor(mean * 100 + 1e-9);
  const afterHints = Math.max(0, base - hintPoints);
  const process = capped ? Math.min(60, afterHints) : afterHints;

  const endingId = run.turns.at(-1)?.after.ending ?? null;
  const target = endingId === null ? undefined : prepared.targets.get(endingId);
  const ending =
    target?.kind === 'ending'
      ? {
          id: target.ending.id,
          kind: target.ending.kind,
          rank: target.ending.rank,
          acceptable: target.ending.acceptable,
        }
      : null;

  const failed: FailReason[] = [];
  if (hits.some(({ effect }) => effect === 'veto')) failed.push('veto');
  if (ending === null) failed.push('unfinished');
  else if (!ending.acceptable) failed.push('ending');
  if (process < ruleset.mark) failed.push('below-mark');

  return {
    process,
    base,
    dimensions: scored,
    forbidden: hits,
    hints: run.hints,
    hintPoints,
    capped,
    mark: ruleset.mark,
    ending,
    money: run.money,
    passed: failed.length === 0,
    failed,
  };
}
