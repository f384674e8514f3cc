import { optionLetter } from '../courseware/option-letters';
import type { Turn } from '../dialogue/step';
import type { BoardWay } from './board-view';
import { optionsAt, playedSoFar, type VoteCase } from './vote-case';
import type { VoteBranch, VoteSession } from './vote-session';

/** The letter under which a decision stood on the board; null for silence and for going on by itself. */
export function letterOf(of: VoteCase, session: VoteSession, { before, decision }: Turn): string | null {
  if (decision.type !== 'choose') return null;
  const place = optionsAt(of, session, before).findIndex(({ move }) => move === decision.move);
  return place === -1 ? null : optionLetter(place);
}

/** What a way is called: the class's own, the demonstration, or 假如 with the turn and the letter it left with. */
export function wayOf(of: VoteCase, session: VoteSession, branch: VoteBranch): BoardWay {
  if (branch.kind !== 'what-if' || branch.from === null) {
    return { kind: branch.kind === 'demonstration' ? 'demonstration' : 'main' };
  }
  const { turn } = branch.from;
  const left = playedSoFar(of, session, branch.turns.slice(0, turn + 1)).turns[turn];
  return {
    kind: 'what-if',
    turn: turn + 1,
    letter: left === undefined ? null : letterOf(of, session, left),
  };
}
