import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import { DraftMark } from '../../components/draft-mark';
import { KeyHint } from '../../components/key-hint';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { partWords } from '../stage/step/step-messages';
import { lectureMessages as words } from './messages';

type LectureHeadProps = {
  readonly lecture: Lecture;
  readonly at: number;
  readonly onGoTo: (at: number) => void;
  readonly onLeave: () => void;
};

/** The lesson's name, the way out, and its parts with how far each has come. */
export function LectureHead({ lecture, at, onGoTo, onLeave }: LectureHeadProps) {
  const { say } = useWords();
  const { lesson, spans } = lecture;
  return (
    <header className="lecture-head">
      <div className="lecture-name">
        <Button kind="quiet" size="small" icon="back" onClick={onLeave} aria-keyshortcuts="Escape">
          {say(words.leave)}
          <KeyHint keys="Esc" />
        </Button>
        <h1 lang="zh-CN">{lesson.title}</h1>
        {lesson.status === 'teaching-draft' && <DraftMark />}
      </div>
      <nav aria-label={say(words.parts)}>
        <ol className="lecture-parts">
          {spans.map((span) => {
            const done = Math.max(0, Math.min(1, (at + 1 - span.at) / span.count));
            const isHere = at >= span.at && at < span.at + span.count;
            const part = say(partWords[span.part]);
            return (
              <li key={span.part} style={{ flexGrow: span.count }}>
                <button
                  type="button"
                  className={classNames('lecture-part', isHere && 'lecture-part-here')}
                  aria-current={isHere ? 'step' : undefined}
                  aria-label={say(words.toPart, { part, at: span.at + 1 })}
                  title={part}
                  onClick={() => onGoTo(span.at)}
                >
                  <i style={{ width: `${done * 100}%` }} />
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </header>
  );
}
