import type { Decision } from '../dialogue/step';
import { leadingMoves, totalVotes } from './ballots';
import { goToTurn, takeDecision } from './take-decision';
import { showVotes } from './vote-acts';
import type { VoteCase } from './vote-case';
import { freshPhase, type VoteSession } from './vote-session';
import { voteState } from './vote-state';

/**
 * What one press of a remote would do. `follow` goes along what was decided here before; `tie` and `no-votes` leave the choice
 * to the instructor; `over` is the ending.
 */
export type NextStep =
  | { readonly kind: 'ask' | 'show-votes' | 'tie' | 'no-votes' | 'over' | 'put-away' }
  | { readonly kind: 'take' | 'follow' | 'continue'; readonly decision: Decision };

/** The next sensible step. */
export function nextStep(of: VoteCase, session: VoteSession): NextStep {
  if (session.comparedWith !== null) return { kind: 'put-away' };
  if (session.phase === 'reacted') return { kind: 'ask' };
  const { state, options, ballots, taken } = voteState(of, session);
  const { picked } = session;
  if (state.ending !== null) return { kind: 'over' };
  if (taken !== null) {
    return picked === null
      ? { kind: 'follow', decision: taken }
      : { kind: 'take', decision: { type: 'choose', move: picked } };
  }
  if (options.length === 0) return { kind: 'continue', decision: { type: 'continue' } };
  if (session.phase === 'asking' && totalVotes(ballots) > 0) return { kind: 'show-votes' };
  if (picked !== null) return { kind: 'take', decision: { type: 'choose', move: picked } };
  const leading = leadingMoves(ballots);
  const [move] = leading;
  if (move === undefined) return { kind: 'no-votes' };
  return leading.length > 1 ? { kind: 'tie' } : { kind: 'take', decision: { type: 'choose', move } };
}

/** Goes one step on. A tie and a turn without votes change nothing: the choice is the instructor's. */
export function goOn(of: VoteCase, session: VoteSession): VoteSession {
  const step = nextStep(of, session);
  switch (step.kind) {
    case 'put-away':
      return { ...session, comparedWith: null };
    case 'ask':
      return goToTurn(session, session.current, session.at);
    case 'show-votes':
      return showVotes(of, session, true);
    case 'take':
    case 'follow':
    case 'continue':
      return takeDecision(of, session, step.decision);
    case 'tie':
    case 'no-votes':
    case 'over':
      return session;
  }
}

/**
 * Goes one step back: puts a comparison or a comment away, hides the votes, goes back to the reaction before, or to the turn
 * that it answered. Nothing that was decided is lost.
 */
export function goBack(of: VoteCase, session: VoteSession): VoteSession {
  const { at, phase, current } = session;
  if (session.comparedWith !== null) return { ...session, comparedWith: null };
  if (session.isCommentShown) return { ...session, isCommentShown: false };
  if (phase === 'reacted') return goToTurn(session, current, at - 1);
  const { taken, options } = voteState(of, session);
  const isHidable = taken === null && options.length > 0 && freshPhase(session) === 'asking';
  if (phase === 'counted' && isHidable) return showVotes(of, session, false);
  return at === 0 ? session : { ...session, phase: 'reacted', picked: null, isCommentShown: false };
}
