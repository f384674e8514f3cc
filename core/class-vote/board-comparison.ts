import { endingView } from '../talk-view/ending-view';
import type { BoardComparison, BoardWaySummary } from './board-view';
import { isSameDecision, playedSoFar, type VoteCase } from './vote-case';
import { currentBranch, type VoteBranch, type VoteSession } from './vote-session';
import { wayOf } from './way-names';

function summary(of: VoteCase, session: VoteSession, branch: VoteBranch): BoardWaySummary {
  const { start, turns, state } = playedSoFar(of, session, branch.turns);
  const states = [start, ...turns.map(({ after }) => after)];
  return {
    way: wayOf(of, session, branch),
    points: session.settings.showsVariables ? states.map(({ variables }) => variables) : [],
    ending: endingView(of.prepared, state)?.ending.title ?? null,
    money: state.money,
  };
}

/** The way at hand beside the one it is compared with, each to its end; null where none is. */
export function boardComparison(of: VoteCase, session: VoteSession): BoardComparison | null {
  const first = session.branches.find(({ id }) => id === session.comparedWith);
  if (first === undefined) return null;
  const second = currentBranch(session);
  const parting = second.turns.findIndex(({ decision }, at) => {
    const other = first.turns[at];
    return other === undefined || !isSameDecision(other.decision, decision);
  });
  return {
    first: summary(of, session, first),
    second: summary(of, session, second),
    shared: parting === -1 ? second.turns.length : parting,
  };
}
