import type { Move, Outcome } from '../script/move-schema';
import type { Reply } from '../script/node-schema';
import { holds } from './holds';
import { nodeOf, type PreparedScript } from './prepare-script';
import type { TalkState } from './victim-state';

/** A move that can be taken now, with the outcome that it would have. */
export type OpenMove = { readonly move: Move; readonly outcome: Outcome };

/**
 * The moves open at the node at hand, in script order. A move is open when its condition holds, one of its outcomes
 * holds, and that outcome does not need a retry when none is left.
 */
export function openMoves(prepared: PreparedScript, state: TalkState): readonly OpenMove[] {
  if (state.ending !== null) return [];
  const open: OpenMove[] = [];
  for (const move of nodeOf(prepared, state.node).node.moves) {
    if (!holds(move.when, state)) continue;
    const outcome = move.outcomes.find((candidate) => holds(candidate.when, state));
    if (outcome === undefined || (outcome.retry === true && state.retriesLeft === 0)) continue;
    open.push({ move, outcome });
  }
  return open;
}

/** The victim's reply at the node at hand: the first whose condition holds, or null where none does. */
export function replyAt(prepared: PreparedScript, state: TalkState): Reply | null {
  return nodeOf(prepared, state.node).node.replies.find((reply) => holds(reply.when, state)) ?? null;
}
