import type { TalkInHand } from '#core/talk-view/talk-in-hand';
import type { Gate } from './talk-store-state';

/** What stands before the first choice of a run that has just been opened. */
export function gateOnOpening({ head, replay }: TalkInHand): Gate | null {
  if (replay.state.ending !== null || replay.abandoned) return null;
  if (replay.turns.length === 0) return 'scene';
  if (head.branch !== null && head.branch.turns === replay.turns.length) return 'branched';
  // A pause is a gate of its own.
  return replay.paused ? null : 'resumed';
}

/** What stands before the next choice after a decision: a new contact opens with its interlude. */
export function gateAfterTurn(before: TalkInHand, after: TalkInHand): Gate | null {
  if (after.replay.turns.length === before.replay.turns.length) return null;
  const turn = after.replay.turns.at(-1);
  if (turn === undefined || turn.after.ending !== null) return null;
  return turn.transition !== null || turn.before.scene !== turn.after.scene ? 'scene' : null;
}
