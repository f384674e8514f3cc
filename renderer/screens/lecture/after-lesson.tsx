import { useNavigation } from '../../app/navigation';
import { useSettings } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { lectureMessages as words } from './messages';
import { useLecture } from './use-lecture';

type AfterLessonProps = {
  readonly lecture: Lecture;
  readonly mayPractise: boolean;
  /** Whoever teaches can have the class vote on a case. */
  readonly mayTeach?: boolean;
};

/** The end is the beginning of practice: the cases of this type, and the five questions as an exercise that counts. */
export function AfterLesson({ lecture, mayPractise, mayTeach = false }: AfterLessonProps) {
  const { say } = useWords();
  const { go } = useNavigation();
  const pace = useSettings(({ settings }) => settings.pace);
  const { isStarting, startChecks, startError } = useLecture((state) => state);
  const begin = async () => {
    const run = await startChecks(pace);
    if (run !== null) go({ screen: 'exercise', run });
  };
  return (
    <section className="after-lesson">
      <h2>{say(words.after)}</h2>
      <p>{say(lecture.cases.length === 0 ? words.noCases : words.afterText)}</p>
      <ul className="after-lesson-cases">
        {lecture.cases.map(({ hash, title }) => (
          <li key={hash}>
            <Button icon="phone" size="small" onClick={() => go({ screen: 'briefing', script: hash })}>
              <span lang="zh-CN">{say(words.practise, { title })}</span>
            </Button>
            {mayTeach && (
              <Button kind="quiet" size="small" onClick={() => go({ screen: 'class-vote', script: hash })}>
                {say(words.vote)}
                <span className="only-read" lang="zh-CN">
                  {title}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {startError !== null && <ErrorNotice error={startError} onRetry={() => void begin()} />}
      {mayPractise && (
        <div className="after-lesson-checks">
          <Button icon="check" size="small" isBusy={isStarting} onClick={() => void begin()}>
            {say(words.checks)}
          </Button>
          <span>{say(words.checksText)}</span>
        </div>
      )}
    </section>
  );
}
