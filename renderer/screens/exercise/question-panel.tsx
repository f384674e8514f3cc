import { useEffect, useRef } from 'react';

import type { ExerciseQuestion } from '#core/exercise/exercise-questions';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { KeyHint } from '../../components/key-hint';
import { limitOf } from '../../stores/exercise/create-exercise-store';
import type { ExerciseInHand } from '../../stores/exercise/exercise-in-hand';
import { AnswerFeedback } from './answer-feedback';
import { exerciseMessages as words } from './messages';
import { OptionRow } from './option-row';
import { useExercise } from './use-exercise';
import { useExerciseKeys } from './use-exercise-keys';

type QuestionPanelProps = {
  readonly hand: ExerciseInHand;
  readonly question: ExerciseQuestion;
  readonly onLeave: () => void;
};

/** One question with its options, and after the answer what was right and why. */
export function QuestionPanel({ hand, question, onLeave }: QuestionPanelProps) {
  const { say } = useWords();
  const { ticked, isReviewing, isSending, error, tick, answer, goOn } = useExercise((state) => state);
  const given = isReviewing ? hand.replay.answers.at(-1) : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useExerciseKeys(question);

  // A reader hears the new question; after the answer the focus stands on the way on.
  useEffect(() => {
    if (given === undefined) heading.current?.focus({ preventScroll: true });
    else next.current?.focus({ preventScroll: true });
  }, [question.id, given]);

  const at = hand.replay.answers.length + (given === undefined ? 1 : 0);
  const isLast = hand.replay.answers.length === hand.questions.length;
  return (
    <section className="question">
      <header className="question-head">
        <p className="question-place">
          {say(words.place, { at, of: hand.questions.length })}
          <span>{say(question.choose === 'one' ? words.chooseOne : words.chooseSome)}</span>
        </p>
        {given === undefined && <TimeLeft hand={hand} />}
      </header>
      <h2 ref={heading} tabIndex={-1} lang="zh-CN" id={`question-${question.id}`}>
        {question.prompt}
      </h2>
      <ul className="question-options" aria-labelledby={`question-${question.id}`}>
        {question.options.map((option, place) => (
          <OptionRow
            key={option.id}
            option={option}
            place={place}
            isOne={question.choose === 'one'}
            name={question.id}
            isTicked={(given?.options ?? ticked).includes(option.id)}
            isJudged={given !== undefined}
            onTick={() => tick(option.id)}
          />
        ))}
      </ul>
      {given !== undefined && <AnswerFeedback question={question} given={given} />}
      {error !== null && <ErrorNotice error={error} onRetry={() => void answer()} />}
      <div className="question-acts">
        {given === undefined ? (
          <Button
            kind="primary"
            size="large"
            isBusy={isSending}
            disabled={ticked.length === 0}
            onClick={() => void answer()}
          >
            {say(words.answer)}
            <KeyHint keys="Enter" />
          </Button>
        ) : (
          <Button kind="primary" size="large" icon="next" ref={next} onClick={goOn}>
            {say(isLast ? words.finish : words.next)}
            <KeyHint keys="Enter" />
          </Button>
        )}
        {!isLast && (
          <Button kind="quiet" onClick={onLeave} title={say(words.leaveHint)}>
            {say(words.leave)}
          </Button>
        )}
      </div>
    </section>
  );
}

function TimeLeft({ hand }: { readonly hand: ExerciseInHand }) {
  const { say } = useWords();
  const elapsedMs = useExercise((state) => state.elapsedMs);
  const limit = limitOf(hand);
  if (limit === null) return null;
  const seconds = Math.max(0, Math.ceil((limit - elapsedMs) / 1000));
  return <p className="question-time">{say(words.timeLeft, { seconds })}</p>;
}
