import { step } from '../dialogue/step';
import { optionsAt, playWay, type VoteCase } from './vote-case';
import { voteSessionSchema, type Ballots, type VoteBranch, type VoteSession } from './vote-session';

function areVotesFor(ballots: Ballots, moves: readonly string[]): boolean {
  return (
    Object.keys(ballots.counts).every((move) => moves.includes(move)) &&
    ballots.casts.every((move) => moves.includes(move))
  );
}

function isWaySound(of: VoteCase, session: VoteSession, branch: VoteBranch): boolean {
  const played = playWay(of, session, branch.turns);
  if (!played.ok) return false;
  const movesAt = (at: number) => {
    const state = played.value.turns[at]?.before ?? played.value.state;
    return optionsAt(of, session, state).map(({ move }) => move);
  };
  return (
    branch.turns.every(({ ballots }, at) => areVotesFor(ballots, movesAt(at))) &&
    areVotesFor(branch.open, movesAt(branch.turns.length)) &&
    (branch.from === null || branch.turns.length >= branch.from.turn)
  );
}

/** Whether a session can be gone on with: every way plays, votes are for options that stood there, and the board stands on one. */
export function isSessionSound(of: VoteCase, session: VoteSession): boolean {
  const { script } = of.prepared;
  const { settings, branches, current, at, phase, picked, comparedWith } = session;
  const ids = branches.map(({ id }) => id);
  const branch = branches.find(({ id }) => id === current);
  const isKnown =
    script.dispositions.some(({ id }) => id === settings.disposition) &&
    script.duties.includes(settings.duty) &&
    new Set(ids).size === ids.length &&
    branches.every(({ from, id }) => from === null || (from.branch < id && ids.includes(from.branch)));
  if (!isKnown || branch === undefined || at > branch.turns.length) return false;
  if (phase === 'reacted' && (at === 0 || picked !== null)) return false;
  if (session.isCommentShown && phase !== 'reacted') return false;
  if (comparedWith !== null && (comparedWith === current || !ids.includes(comparedWith))) return false;
  if (!branches.every((one) => isWaySound(of, session, one))) return false;
  if (picked === null) return true;
  const played = playWay(of, session, branch.turns.slice(0, at));
  return played.ok && step(of.prepared, played.value.state, { type: 'choose', move: picked }).ok;
}

/** A session as it was kept, or null where it is none, is of another script, or cannot be gone on with. */
export function readVoteSession(of: VoteCase, kept: unknown): VoteSession | null {
  const read = voteSessionSchema.safeParse(kept);
  return read.success && isSessionSound(of, read.data) ? read.data : null;
}
