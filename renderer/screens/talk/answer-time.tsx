import type { CSSProperties } from 'react';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { talkMessages } from './messages';
import { useTalk } from './use-talk';
import './answer-time.css';

/** From here on the time is shown as short. */
const shortSeconds = 10;

/** The time left to answer in, at the edge of the choices: a number, and a line that shrinks. Read aloud when it gets short. */
export function AnswerTime({ limit }: { readonly limit: number }) {
  const { say } = useWords();
  const left = useTalk((state) => state.secondsLeft) ?? limit;
  const isShort = left <= shortSeconds;
  const share = { '--answer-share': `${(left / limit) * 100}%` } as CSSProperties;
  return (
    <div className={classNames('answer-time', isShort && 'answer-time-short')} style={share}>
      <span className="answer-time-bar" aria-hidden="true" />
      <span role="timer" aria-live="off">
        {say(talkMessages.limitLeft, { seconds: left })}
      </span>
      <span className="only-read" role="status">
        {left === shortSeconds ? say(talkMessages.limitLeft, { seconds: left }) : ''}
      </span>
    </div>
  );
}
