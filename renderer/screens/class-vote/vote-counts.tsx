import { mostVotes } from '#core/class-vote/vote-session';

import { useWords } from '../../app/words';
import { KeyHint } from '../../components/key-hint';
import { NumberStepper } from '../../components/number-stepper';
import { voteMessages as words } from './messages';
import { useVoteInSight } from './use-class-vote';
import type { VoteActs } from './use-vote-acts';

type VoteCountsProps = {
  readonly acts: VoteActs;
  /** The room does not see this screen, or the votes are in sight anyway. */
  readonly isFigureShown: boolean;
};

/** The votes of each option, by − and ＋ or typed. Without figures only the two buttons: the room may be looking. */
export function VoteCounts({ acts, isFigureShown }: VoteCountsProps) {
  const { say } = useWords();
  const { board, desk, session } = useVoteInSight();
  if (!desk.isVoting) return null;
  return (
    <div className="vote-counts" role="group" aria-label={say(words.count)}>
      {board.options.map(({ letter, move }, at) => (
        <span key={move} className="vote-counter">
          <span className="vote-counter-letter" aria-hidden="true">
            {letter}
          </span>
          {session.settings.ballot === 'keys' && <KeyHint keys={String(at + 1)} />}
          {isFigureShown ? (
            <NumberStepper
              label={say(words.countOf, { letter })}
              value={desk.ballots.counts[move] ?? 0}
              min={0}
              max={mostVotes}
              onChange={(count) => acts.count(move, count ?? 0)}
            />
          ) : (
            <span className="vote-blind">
              <button
                type="button"
                aria-label={say(words.takeVote, { letter })}
                onClick={() => acts.unvote(move)}
              >
                −
              </button>
              <button
                type="button"
                aria-label={say(words.addVote, { letter })}
                onClick={() => acts.vote(move)}
              >
                ＋
              </button>
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
