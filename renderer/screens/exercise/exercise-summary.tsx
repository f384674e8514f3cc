import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Notice } from '../../components/notice';
import type { ExerciseInHand } from '../../stores/exercise/exercise-in-hand';
import { exerciseMessages as words } from './messages';
import { optionText } from './option-text';

type ExerciseSummaryProps = {
  readonly hand: ExerciseInHand;
  readonly onLeave: () => void;
  readonly onAgain: (run: string) => void;
};

/** What came of it: the score, each question with its right answer, and the way to do it once more. */
export function ExerciseSummary({ hand, onLeave, onAgain }: ExerciseSummaryProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const [error, setError] = useState<AppError | null>(null);
  const [isStarting, setStarting] = useState(false);
  const { head, questions, replay, result, mark } = hand;
  const { subject } = head;

  const again = async () => {
    if (subject.kind !== 'exercise') return;
    setStarting(true);
    const started = await bridge.ask('runs:start-exercise', {
      exercise: subject.exercise,
      duty: subject.duty,
      pace: head.pace,
    });
    setStarting(false);
    if (started.ok) onAgain(started.value.head.id);
    else setError(started.error);
  };

  const right = replay.answers.filter((answer) => answer.right).length;
  return (
    <section className="exercise-end">
      {result === null ? (
        <Notice>{say(words.givenUp)}</Notice>
      ) : (
        <p className="exercise-verdict">
          <Badge tone={result.passed ? 'ink' : 'neutral'}>
            {say(result.passed ? words.passed : words.notPassed)}
          </Badge>
          {say(words.score, { right, of: questions.length, process: result.process, mark })}
        </p>
      )}
      <h2>{say(words.answers)}</h2>
      <ol className="exercise-answers">
        {replay.answers.map((answer, at) => {
          const question = questions[at];
          if (question === undefined) return null;
          const wanted = question.options.filter((option) => option.right);
          return (
            <li key={answer.item} className={answer.right ? 'exercise-right' : 'exercise-wrong'}>
              <p className="exercise-prompt" lang="zh-CN">
                {question.prompt}
              </p>
              <p>
                <strong>
                  {say(answer.right ? words.right : answer.inTime ? words.wrong : words.timeUp)}
                </strong>
                <span lang="zh-CN">{wanted.map((option) => optionText(option.words, say)).join('；')}</span>
              </p>
            </li>
          );
        })}
      </ol>
      {error !== null && <ErrorNotice error={error} onRetry={() => void again()} />}
      <div className="question-acts">
        <Button kind="primary" size="large" icon="again" isBusy={isStarting} onClick={() => void again()}>
          {say(words.again)}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {say(words.back)}
        </Button>
      </div>
    </section>
  );
}
