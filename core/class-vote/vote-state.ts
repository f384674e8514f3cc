import type { Option } from '../dialogue/present-options';
import { nodeOf } from '../dialogue/prepare-script';
import type { Decision } from '../dialogue/step';
import type { TalkState } from '../dialogue/victim-state';
import { optionsAt, playedSoFar, type PlayedWay, type VoteCase } from './vote-case';
import { currentBranch, type Ballots, type VoteBranch, type VoteSession } from './vote-session';

/** The turn on the board: its state, its options, its votes, and what was decided there on this way. */
export type VoteState = {
  readonly branch: VoteBranch;
  readonly played: PlayedWay;
  readonly state: TalkState;
  readonly options: readonly Option[];
  readonly ballots: Ballots;
  /** Null at the end of the way, where the room decides. */
  readonly taken: Decision | null;
  /** Saying nothing can be played out here: the script has a limit at this turn. */
  readonly hasSilence: boolean;
};

/** The turn on the board. Throws for a session that is not sound (a bug). */
export function voteState(of: VoteCase, session: VoteSession): VoteState {
  const branch = currentBranch(session);
  const played = playedSoFar(of, session, branch.turns.slice(0, session.at));
  const here = branch.turns[session.at];
  const { state } = played;
  return {
    branch,
    played,
    state,
    options: optionsAt(of, session, state),
    ballots: here?.ballots ?? branch.open,
    taken: here?.decision ?? null,
    hasSilence: state.ending === null && nodeOf(of.prepared, state.node).node.within !== undefined,
  };
}
