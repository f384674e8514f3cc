import type { CSSProperties } from 'react';

import { useWords } from '../../app/words';
import { talkMessages } from './messages';
import { clockFace } from './clock-face';
import { useTalk, useTalkInSight } from './use-talk';
import './clocks.css';

/** The clocks of the story, and the time to answer in where there is one. */
export function Clocks() {
  const { say } = useWords();
  const { view } = useTalkInSight();
  const { clock, limitSeconds } = view;
  const { deadline } = clock;
  const hours = Math.floor(clock.minutes / 60);
  const passed = clock.minutes % 60;

  return (
    <section className="clocks" aria-label={say(talkMessages.clocks)}>
      <dl className="gauges-rows">
        <dt>{say(talkMessages.storyTime)}</dt>
        <dd>
          {clock.daysLater > 0 && (
            <span className="clocks-later">{say(talkMessages.dayLater, { days: clock.daysLater })}</span>
          )}
          <strong className="clocks-time">{clock.timeOfDay}</strong>
        </dd>
        <dt>{say(talkMessages.sinceStart)}</dt>
        <dd>
          {hours === 0
            ? say(talkMessages.minutes, { minutes: passed })
            : say(talkMessages.hoursMinutes, { hours, minutes: passed })}
        </dd>
        {limitSeconds !== null && <AnswerClock limit={limitSeconds} />}
      </dl>
      {deadline !== null && (
        <div
          className="clocks-deadline"
          style={{ '--deadline-share': `${(deadline.left / deadline.total) * 100}%` } as CSSProperties}
        >
          <span lang="zh-CN">{deadline.label}</span>
          <strong>
            {deadline.left === 0
              ? say(talkMessages.deadlineOver)
              : say(talkMessages.deadlineLeft, { minutes: deadline.left })}
          </strong>
          <span className="clocks-deadline-bar" aria-hidden="true" />
        </div>
      )}
    </section>
  );
}

function AnswerClock({ limit }: { readonly limit: number }) {
  const { say } = useWords();
  const left = useTalk((state) => state.secondsLeft) ?? limit;
  return (
    <>
      <dt>{say(talkMessages.answerIn)}</dt>
      <dd className="clocks-answer">{clockFace(left)}</dd>
    </>
  );
}
