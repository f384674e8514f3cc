import { optionLetter } from '../courseware/option-letters';
import { doctrineItems } from '../talk-view/doctrine-items';
import type { BoardComment } from './board-view';
import { optionsAt, playedSoFar, type VoteCase } from './vote-case';
import { currentBranch, type VoteSession } from './vote-session';
import { wayDebrief } from './way-log';

/** What is to be said about the decision before the board's place: null at the beginning and where nobody decided. */
export function commentBefore(of: VoteCase, session: VoteSession): BoardComment | null {
  const { turns } = playedSoFar(of, session, currentBranch(session).turns.slice(0, session.at));
  const turn = turns.at(-1);
  const entry = wayDebrief(of, session, turns).turns.at(-1);
  if (turn === undefined || entry === undefined || entry.decision === 'beat') return null;
  const { better } = entry;
  const place =
    better === null ? -1 : optionsAt(of, session, turn.before).findIndex(({ move }) => move === better.move);
  return {
    quality: entry.quality,
    isTimedOut: entry.decision === 'timed-out',
    why: entry.why,
    basis: entry.basis,
    forbidden: entry.forbidden.map(({ id, text, why, effect }) => ({
      id,
      text,
      why,
      isVeto: effect === 'veto',
    })),
    asks: doctrineItems(of.ruleset, better === null ? entry.shows.map(({ id }) => id) : better.shows).map(
      ({ id, text }) => ({ id, text }),
    ),
    better:
      better === null
        ? null
        : { letter: place === -1 ? null : optionLetter(place), text: better.text, why: better.why },
    betterWording: entry.betterWording,
  };
}
