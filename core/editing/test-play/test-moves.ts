import { holds } from '../../dialogue/holds';
import { nodeOf } from '../../dialogue/prepare-script';
import type { TalkState } from '../../dialogue/victim-state';
import type { Condition } from '../../script/condition-schema';
import type { Move, Outcome } from '../../script/move-schema';
import type { TestPlay } from './test-play';

/** Why a move is not open: parts of its own condition fail, none of its outcomes holds, or no retry is left. */
export type ClosedBy =
  | { readonly kind: 'condition'; readonly failed: readonly Condition[] }
  | { readonly kind: 'no-outcome'; readonly failed: readonly (readonly Condition[])[] }
  | { readonly kind: 'no-retry' };

/** A move of the node at hand: open, with the outcome that would count and its place, or closed and why. */
export type TestMove = { readonly move: Move } & (
  | { readonly isOpen: true; readonly outcome: Outcome; readonly outcomeAt: number }
  | { readonly isOpen: false; readonly closedBy: ClosedBy }
);

/** The parts of a condition that do not hold, each as a condition of its own; none where it holds. */
export function failedParts(condition: Condition | undefined, state: TalkState): readonly Condition[] {
  return Object.entries(condition ?? {})
    .filter(([, part]) => part !== undefined)
    .map(([member, part]) => ({ [member]: part }))
    .filter((part) => !holds(part, state));
}

function judge(move: Move, state: TalkState): TestMove {
  const failed = failedParts(move.when, state);
  if (failed.length > 0) return { move, isOpen: false, closedBy: { kind: 'condition', failed } };
  const outcomeAt = move.outcomes.findIndex(({ when }) => holds(when, state));
  const outcome = move.outcomes[outcomeAt];
  if (outcome === undefined) {
    const parts = move.outcomes.map(({ when }) => failedParts(when, state));
    return { move, isOpen: false, closedBy: { kind: 'no-outcome', failed: parts } };
  }
  return outcome.retry === true && state.retriesLeft === 0
    ? { move, isOpen: false, closedBy: { kind: 'no-retry' } }
    : { move, isOpen: true, outcome, outcomeAt };
}

/** Every move of the node at hand, open or not, in the order of the script; none after an ending. */
export function testMoves({ prepared, state }: TestPlay): readonly TestMove[] {
  if (state.ending !== null) return [];
  return nodeOf(prepared, state.node).node.moves.map((move) => judge(move, state));
}
