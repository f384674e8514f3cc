import { withCount, withoutVote, withVote } from './ballots';
import type { VoteCase } from './vote-case';
import { currentBranch, freshPhase, type Ballots, type VoteBranch, type VoteSession } from './vote-session';
import { voteState } from './vote-state';

/** The session with its way at hand changed. */
export function withBranch(session: VoteSession, branch: VoteBranch): VoteSession {
  return { ...session, branches: session.branches.map((one) => (one.id === branch.id ? branch : one)) };
}

function changeOpen(
  of: VoteCase,
  session: VoteSession,
  move: string,
  change: (ballots: Ballots) => Ballots,
): VoteSession {
  const { branch, options, taken } = voteState(of, session);
  const isOpen = taken === null && session.phase !== 'reacted' && options.some((one) => one.move === move);
  if (!isOpen) return session;
  const open = change(branch.open);
  return open === branch.open ? session : withBranch(session, { ...branch, open });
}

/** A vote for an option of the turn at hand. What was decided already keeps its votes: nothing changes there. */
export function castVote(of: VoteCase, session: VoteSession, move: string): VoteSession {
  return changeOpen(of, session, move, (ballots) => withVote(ballots, move));
}

/** Takes one vote of an option back. */
export function takeVoteBack(of: VoteCase, session: VoteSession, move: string): VoteSession {
  return changeOpen(of, session, move, (ballots) => withoutVote(ballots, move));
}

/** Takes the vote back that was cast last, as far as it is remembered. */
export function takeLastVoteBack(of: VoteCase, session: VoteSession): VoteSession {
  const last = voteState(of, session).branch.open.casts.at(-1);
  return last === undefined ? session : takeVoteBack(of, session, last);
}

/** Puts a count of hands in. */
export function countHands(of: VoteCase, session: VoteSession, move: string, count: number): VoteSession {
  return changeOpen(of, session, move, (ballots) => withCount(ballots, move, count));
}

/** Lays the hand on an option, or takes it away; only where there is something to take. */
export function pickOption(of: VoteCase, session: VoteSession, move: string | null): VoteSession {
  if (session.phase === 'reacted' || session.picked === move) return session;
  if (move !== null && !voteState(of, session).options.some((one) => one.move === move)) return session;
  return { ...session, picked: move };
}

/** Shows the votes, or hides them again. Votes of a decided turn are in sight already. */
export function showVotes(of: VoteCase, session: VoteSession, isShown: boolean): VoteSession {
  const { options, taken } = voteState(of, session);
  if (session.phase === 'reacted' || taken !== null || options.length === 0) return session;
  return { ...session, phase: isShown ? 'counted' : 'asking' };
}

/** Shows the comment on the decision whose reaction is on the board, or hides it. */
export function showComment(session: VoteSession, isShown: boolean): VoteSession {
  return session.phase === 'reacted' ? { ...session, isCommentShown: isShown } : session;
}

/** Changes what may change on the way. Hiding hides the votes of an undecided turn too; what was decided is no secret any more. */
export function changeVoteSettings(
  session: VoteSession,
  change: Partial<Pick<VoteSession['settings'], 'showsVariables' | 'hidesVotes' | 'ballot' | 'variables'>>,
): VoteSession {
  const settings = { ...session.settings, ...change };
  if (settings.variables.length === 0) return session;
  const isOpen = session.phase !== 'reacted' && session.at === currentBranch(session).turns.length;
  const isOther = settings.hidesVotes !== session.settings.hidesVotes;
  return { ...session, settings, phase: isOpen && isOther ? freshPhase({ settings }) : session.phase };
}

/** Lays another way beside the one at hand, or puts it away. */
export function compareWith(session: VoteSession, branch: number | null): VoteSession {
  const isOther = branch !== session.current && session.branches.some(({ id }) => id === branch);
  if (branch !== null && !isOther) return session;
  return { ...session, comparedWith: branch };
}
