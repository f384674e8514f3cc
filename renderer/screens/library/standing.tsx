import type { FraudTypeProgress } from '#core/progress/progress-report';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { classNames } from '../../components/class-names';
import { formatDay } from '../../components/format-day';
import { Icon } from '../../components/icon';
import { libraryMessages as words } from './messages';
import { passesToMaster } from './next-step';
import './standing.css';

/** Where this person stands with one fraud type: mastered, due, on the way, or not begun. */
export function Standing({ progress }: { readonly progress: FraudTypeProgress | undefined }) {
  const { language, say } = useWords();
  if (progress === undefined || progress.runs === 0) {
    return <p className="standing standing-none">{say(words.untouched)}</p>;
  }
  const { passes, runs, mastered, isDue, dueAt, dispositionsPassed } = progress;
  return (
    <p className="standing">
      {mastered && (
        <Badge tone="ink">
          <Icon name="check" />
          {say(words.mastered)}
        </Badge>
      )}
      {isDue && (
        <Badge tone="amber">
          <Icon name="clock" />
          {say(words.due)}
        </Badge>
      )}
      {!mastered && passes > 0 && (
        <span
          className="standing-pips"
          role="img"
          aria-label={say(words.pips, { count: Math.min(passes, passesToMaster) })}
        >
          {Array.from({ length: passesToMaster }, (_unused, index) => (
            <i key={index} className={classNames(index < passes && 'standing-pip-on')} />
          ))}
        </span>
      )}
      <span>
        {passes === 0
          ? say(words.tried, { runs })
          : say(words.passes, { passes, dispositions: dispositionsPassed.length })}
      </span>
      {dueAt !== null && !isDue && <span>{say(words.dueOn, { when: formatDay(dueAt, language) })}</span>}
    </p>
  );
}
