import type { BoardComment } from '#core/class-vote/board-view';

import { useWords } from '../../app/words';
import { DraftMark } from '../../components/draft-mark';
import { QualityMark } from '../../components/quality-mark';
import { boardMessages as words } from './messages';

/** 讲评: how good it was and why, what the doctrine asks, the better move. */
export function VoteComment({ comment }: { readonly comment: BoardComment }) {
  const { say } = useWords();
  const { asks, basis, better, betterWording, forbidden, isTimedOut, quality, why } = comment;
  return (
    <section className="vote-comment" aria-label={say(words.comment)}>
      <header className="vote-comment-head">
        <h3>{say(words.comment)}</h3>
        <QualityMark quality={quality} isTimedOut={isTimedOut} />
        <DraftMark />
      </header>
      <p className="vote-comment-why" lang="zh-CN">
        {why}
      </p>
      {basis.length > 0 && (
        <p className="vote-comment-basis">{say(words.basis, { basis: basis.join('，') })}</p>
      )}
      {forbidden.map(({ id, isVeto, text, why: reason }) => (
        <p key={id} className={isVeto ? 'vote-forbidden vote-veto' : 'vote-forbidden'}>
          <strong>{say(isVeto ? words.veto : words.forbidden, { id })}</strong>{' '}
          <span lang="zh-CN">
            {text} {reason}
          </span>
        </p>
      ))}
      {better !== null && (
        <div className="vote-better">
          <h4>{say(words.better)}</h4>
          <p className="vote-better-line" lang="zh-CN">
            {better.letter !== null && <span className="vote-letter">{better.letter}</span>}
            {better.text}
          </p>
          <p lang="zh-CN">{better.why}</p>
        </div>
      )}
      {betterWording !== null && <p lang="zh-CN">{say(words.betterWording, { text: betterWording })}</p>}
      {asks.length > 0 && (
        <div className="vote-asks">
          <h4>{say(words.asks)}</h4>
          <ul lang="zh-CN">
            {asks.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
