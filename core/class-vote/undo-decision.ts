import { totalVotes } from './ballots';
import { goToTurn } from './take-decision';
import { withBranch } from './vote-acts';
import { currentBranch, type VoteSession } from './vote-session';

/** Whether the way at hand has a decision of its own to take back. What it shares with another way stays. */
export function canUndo(session: VoteSession): boolean {
  const { kind, from, turns } = currentBranch(session);
  return kind !== 'demonstration' && turns.length > (from?.turn ?? 0);
}

/**
 * Takes the last decision of the way at hand back; its votes are open again and the hand lies on it. A what-if that loses its
 * first decision is gone and the board stands where it left the other way, unless yet another way left it.
 */
export function undoDecision(session: VoteSession): VoteSession {
  const branch = currentBranch(session);
  const last = branch.turns.at(-1);
  if (!canUndo(session) || last === undefined) return session;
  const { from, id } = branch;
  const rest = branch.turns.slice(0, -1);
  const isLeft = session.branches.some((other) => other.from?.branch === id);
  if (from !== null && rest.length === from.turn && !isLeft) {
    const branches = session.branches.filter((other) => other.id !== id);
    const comparedWith = session.comparedWith === id ? null : session.comparedWith;
    return goToTurn({ ...session, branches, comparedWith }, from.branch, from.turn);
  }
  const open = { ...branch, turns: rest, open: last.ballots };
  const there = goToTurn(withBranch(session, open), id, rest.length);
  return {
    ...there,
    phase: totalVotes(last.ballots) > 0 ? 'counted' : there.phase,
    picked: last.decision.type === 'choose' ? last.decision.move : null,
  };
}
