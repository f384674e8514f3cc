import type { Money, VictimVariables } from '../dialogue/victim-state';
import { victimVariables, type VictimVariable } from '../script/vocabulary';
import type { CurvePoint } from './debrief-curve';
import type { Debrief } from './debrief';
import type { TurnEntry } from './turn-entry';

/** The same point of two runs; null where one of them had ended before. */
export type ComparedPoint = {
  readonly point: number;
  readonly first: CurvePoint | null;
  readonly second: CurvePoint | null;
};

/** Two runs of one script laid side by side from their common beginning. */
export type RunComparison = {
  /** Turns that both runs took alike, counted from the start. */
  readonly shared: number;
  /** The first turn in which they differ, as each run played it; null where one of them has no such turn. */
  readonly parting: { readonly first: TurnEntry | null; readonly second: TurnEntry | null };
  readonly points: readonly ComparedPoint[];
  /** Second minus first, at the end of each run. */
  readonly variables: Readonly<Record<VictimVariable, number>>;
  readonly money: Money;
  /** Second minus first; null where one of them came to no ending. */
  readonly process: number | null;
};

function isSameDecision(one: TurnEntry, other: TurnEntry): boolean {
  return (
    one.decision === other.decision && one.node.id === other.node.id && one.said?.move === other.said?.move
  );
}

function sharedTurns(first: readonly TurnEntry[], second: readonly TurnEntry[]): number {
  const parting = first.findIndex((entry, at) => {
    const other = second[at];
    return other === undefined || !isSameDecision(entry, other);
  });
  return parting === -1 ? first.length : parting;
}

function lastOf({ curve }: Debrief): CurvePoint {
  const last = curve.points.at(-1);
  if (last === undefined) throw new Error('A curve has at least its start');
  return last;
}

function difference(first: VictimVariables, second: VictimVariables): Record<VictimVariable, number> {
  const pairs = victimVariables.map((variable) => [variable, second[variable] - first[variable]] as const);
  return Object.fromEntries(pairs) as Record<VictimVariable, number>;
}

/**
 * Compares a run with one that branches from it. Null where they are not of the same script, disposition and duty: then
 * their curves start apart and mean nothing side by side.
 */
export function compareRuns(first: Debrief, second: Debrief): RunComparison | null {
  const one = first.subject;
  const other = second.subject;
  const isSame =
    one.script.hash === other.script.hash &&
    one.disposition.id === other.disposition.id &&
    one.duty === other.duty;
  if (!isSame) return null;
  const shared = sharedTurns(first.turns, second.turns);
  const length = Math.max(first.curve.points.length, second.curve.points.length);
  const firstEnd = lastOf(first);
  const secondEnd = lastOf(second);
  return {
    shared,
    parting: { first: first.turns[shared] ?? null, second: second.turns[shared] ?? null },
    points: Array.from({ length }, (_, point) => ({
      point,
      first: first.curve.points[point] ?? null,
      second: second.curve.points[point] ?? null,
    })),
    variables: difference(firstEnd.variables, secondEnd.variables),
    money: {
      atRisk: secondEnd.money.atRisk - firstEnd.money.atRisk,
      lost: secondEnd.money.lost - firstEnd.money.lost,
      secured: secondEnd.money.secured - firstEnd.money.secured,
    },
    process:
      first.verdict === null || second.verdict === null ? null : second.score.process - first.score.process,
  };
}
