import type { CSSProperties, ReactNode } from 'react';

import type { BoardOption } from '#core/class-vote/board-view';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { boardMessages as words } from './messages';
import type { VoteBoardView } from './vote-board-view';

type VoteOptionsProps = {
  readonly board: VoteBoardView;
  /** Lays the hand on an option; only where the instructor sits. */
  readonly onPick?: ((move: string) => void) | undefined;
};

/** The options with their letters. Room for the bars is there from the beginning, so that nothing jumps when votes are shown. */
export function VoteOptions({ board, onPick }: VoteOptionsProps) {
  const { say } = useWords();
  const { options, tied, totalVotes } = board;
  const areShown = options.some(({ votes }) => votes !== null);
  const most = Math.max(1, ...options.map(({ votes }) => votes ?? 0));
  const summary = areShown
    ? tied.length > 0
      ? say(words.tie, { letters: tied.join(say(words.tieAnd)) })
      : say(words.cast, { count: totalVotes })
    : say(words.castHidden, { count: totalVotes });
  return (
    <section className="vote-ballot" aria-label={say(words.options)}>
      <ol className="vote-options">
        {options.map((option) => (
          <li key={option.move}>
            <OptionRow option={option} share={(option.votes ?? 0) / most} onPick={onPick} />
          </li>
        ))}
      </ol>
      <p className="vote-summary" role="status">
        {summary}
      </p>
    </section>
  );
}

type OptionRowProps = {
  readonly option: BoardOption;
  /** Of the most votes that any option has, 0…1. */
  readonly share: number;
  readonly onPick?: ((move: string) => void) | undefined;
};

function OptionRow({ option, share, onPick }: OptionRowProps) {
  const { say } = useWords();
  const { isAct, isLeading, isPicked, isTaken, letter, move, text, votes } = option;
  const name = classNames(
    'vote-option',
    isAct && 'vote-option-act',
    isLeading && 'vote-option-leading',
    isPicked && 'vote-option-picked',
    isTaken && 'vote-option-taken',
  );
  const content: ReactNode = (
    <>
      <span className="vote-letter">{letter}</span>
      <span className="vote-text">
        {isAct && <span className="vote-act">{say(words.act)}</span>}
        <span lang="zh-CN">{text}</span>
        {isTaken && <span className="vote-mark">{say(words.taken)}</span>}
        {isPicked && <span className="vote-mark vote-mark-picked">{say(words.picked)}</span>}
      </span>
      <span className="vote-count">
        {votes !== null && (
          <>
            <span aria-hidden="true">{votes}</span>
            <span className="only-read">
              {votes === 1 ? say(words.oneVote) : say(words.votes, { count: votes })}
            </span>
          </>
        )}
      </span>
      <span className="vote-bar" aria-hidden="true">
        <i style={{ '--vote-share': votes === null ? 0 : share } as CSSProperties} />
      </span>
    </>
  );
  return onPick === undefined ? (
    <div className={name}>{content}</div>
  ) : (
    <button type="button" className={name} aria-pressed={isPicked} onClick={() => onPick(move)}>
      {content}
    </button>
  );
}
