import { useEffect, useState } from 'react';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { lectureMessages as words } from './messages';
import { elapsedOf, pausedAt, resumedAt, type LessonTimer } from './lesson-timer';

const beatMs = 500;

/** The time of day, and how long the lesson has been going on; the second can be stopped and begun anew. */
export function PresenterClock() {
  const { language, say } = useWords();
  const [now, setNow] = useState(() => Date.now());
  const [timer, setTimer] = useState<LessonTimer>(() => ({ passedMs: 0, since: Date.now() }));
  useEffect(() => {
    const beat = window.setInterval(() => setNow(Date.now()), beatMs);
    return () => window.clearInterval(beat);
  }, []);
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  const seconds = Math.floor(elapsedOf(timer, now) / 1000);
  const elapsed = [Math.floor(seconds / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const isRunning = timer.since !== null;
  const toggle = () => setTimer(isRunning ? pausedAt(timer, Date.now()) : resumedAt(timer, Date.now()));
  const reset = () => setTimer({ passedMs: 0, since: isRunning ? Date.now() : null });
  return (
    <section className="presenter-clock" aria-label={say(words.clock)}>
      <p>
        <span>{say(words.clock)}</span>
        <strong>{time.format(now)}</strong>
      </p>
      <p>
        <span>{say(words.elapsed)}</span>
        <strong>{elapsed}</strong>
      </p>
      <div>
        <Button kind="quiet" size="small" onClick={toggle}>
          {say(isRunning ? words.pause : words.goOn)}
        </Button>
        <Button kind="quiet" size="small" onClick={reset}>
          {say(words.reset)}
        </Button>
      </div>
    </section>
  );
}
