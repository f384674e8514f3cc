import { step, type Decision } from '../dialogue/step';
import { isSameDecision, type VoteCase } from './vote-case';
import {
  freshPhase,
  mostBranches,
  mostTurns,
  noBallots,
  type VoteBranch,
  type VoteSession,
} from './vote-session';
import { voteState } from './vote-state';
import { withBranch } from './vote-acts';

/** The next free id of a way. */
export function nextBranchId({ branches }: VoteSession): number {
  return Math.max(...branches.map(({ id }) => id)) + 1;
}

function reacted(session: VoteSession, current: number, at: number): VoteSession {
  const comparedWith = session.comparedWith === current ? null : session.comparedWith;
  return { ...session, current, at, phase: 'reacted', picked: null, isCommentShown: false, comparedWith };
}

function isAlike(one: VoteBranch, other: VoteBranch, turns: number): boolean {
  return one.turns.slice(0, turns).every(({ decision }, at) => {
    const beside = other.turns[at];
    return beside !== undefined && isSameDecision(decision, beside.decision);
  });
}

/**
 * Takes a decision at the turn on the board. At the end of a way it goes on with it. At a decided turn the same decision only
 * goes forward, and another one leads along the way that took it, or along a new one (假如): both stay. A decision that cannot
 * be taken changes nothing.
 */
export function takeDecision(of: VoteCase, session: VoteSession, decision: Decision): VoteSession {
  const { at } = session;
  const { branch, state, taken, ballots } = voteState(of, session);
  if (session.phase === 'reacted' || at >= mostTurns || !step(of.prepared, state, decision).ok)
    return session;
  if (taken === null) {
    const turns = [...branch.turns, { decision, ballots: branch.open }];
    return reacted(withBranch(session, { ...branch, turns, open: noBallots }), branch.id, at + 1);
  }
  if (isSameDecision(taken, decision)) return reacted(session, branch.id, at + 1);
  const known = session.branches.find((other) => {
    const there = other.turns[at];
    return there !== undefined && isSameDecision(there.decision, decision) && isAlike(branch, other, at);
  });
  if (known !== undefined) return reacted(session, known.id, at + 1);
  if (session.branches.length >= mostBranches) return session;
  const id = nextBranchId(session);
  const whatIf: VoteBranch = {
    id,
    kind: 'what-if',
    from: { branch: branch.id, turn: at },
    turns: [...branch.turns.slice(0, at), { decision, ballots }],
    open: noBallots,
  };
  return reacted({ ...session, branches: [...session.branches, whatIf] }, id, at + 1);
}

/** Takes an option of the turn on the board: see {@link takeDecision}. */
export function takeOption(of: VoteCase, session: VoteSession, move: string): VoteSession {
  return takeDecision(of, session, { type: 'choose', move });
}

/** Stands on a turn of a way; places beyond its end lead to its end. An unknown way changes nothing. */
export function goToTurn(session: VoteSession, id: number, turn: number): VoteSession {
  const branch = session.branches.find((one) => one.id === id);
  if (branch === undefined) return session;
  const at = Math.min(branch.turns.length, Math.max(0, Math.trunc(turn)));
  return {
    ...session,
    current: id,
    at,
    // What was decided is no secret any more.
    phase: at < branch.turns.length ? 'counted' : freshPhase(session),
    picked: null,
    isCommentShown: false,
    comparedWith: session.comparedWith === id ? null : session.comparedWith,
  };
}

/** 假如: from a turn of a way take another option. Where it cannot be taken nothing changes. */
export function branchFrom(
  of: VoteCase,
  session: VoteSession,
  from: { readonly branch: number; readonly turn: number },
  move: string,
): VoteSession {
  const there = goToTurn(session, from.branch, from.turn);
  const taken = takeOption(of, there, move);
  return taken === there ? session : taken;
}
