import { openMoves, type OpenMove } from '../dialogue/open-moves';
import type { PreparedScript } from '../dialogue/prepare-script';
import type { Turn } from '../dialogue/step';
import type { Dimension } from '../script/vocabulary';

/** The best move that stood open at a turn, as a debrief shows it. */
export type BetterMove = {
  readonly move: string;
  readonly kind: 'say' | 'do';
  readonly text: string;
  readonly why: string;
  readonly basis: readonly string[];
  /** Doctrine items that it would have shown. */
  readonly shows: readonly string[];
  readonly credit: Readonly<Partial<Record<Dimension, number>>>;
};

function totalCredit({ outcome }: OpenMove): number {
  return Object.values(outcome.credit ?? {}).reduce((sum, points) => sum + points, 0);
}

/**
 * The best open move at a turn that took another one: of those with quality `best` the one with most credit, the first in
 * the script among equals, so that it does not depend on the seed. Null where a best one was taken, where there was
 * nothing to decide, or where the script offers none.
 */
export function betterMoveAt(
  prepared: PreparedScript,
  turn: Turn,
  lineShown: (move: string) => string | undefined,
): BetterMove | null {
  if (turn.decision.type === 'continue') return null;
  if (turn.decision.type === 'choose' && turn.outcome.quality === 'best') return null;
  const best = openMoves(prepared, turn.before)
    .filter(({ outcome }) => outcome.quality === 'best')
    .reduce<OpenMove | null>(
      (top, open) => (top === null || totalCredit(open) > totalCredit(top) ? open : top),
      null,
    );
  if (best === null) return null;
  const { move, outcome } = best;
  return {
    move: move.id,
    kind: move.kind ?? 'say',
    text: move.lines[lineShown(move.id) ?? ''] ?? Object.values(move.lines)[0] ?? '',
    why: outcome.why,
    basis: outcome.basis ?? [],
    shows: outcome.shows ?? [],
    credit: outcome.credit ?? {},
  };
}
