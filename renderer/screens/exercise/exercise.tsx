import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DraftMark } from '../../components/draft-mark';
import { ErrorNotice } from '../../components/error-notice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Waiting } from '../../components/waiting';
import type { ExerciseInHand } from '../../stores/exercise/exercise-in-hand';
import { ExerciseSummary } from './exercise-summary';
import { exerciseMessages as words } from './messages';
import { QuestionPanel } from './question-panel';
import { SlipCard } from './slip-card';
import { questionInSight, useExercise } from './use-exercise';
import './exercise.css';

type ExerciseProps = { readonly onLeave: () => void; readonly onAgain: (run: string) => void };

/** An exercise in whatever state it is: opening, being answered, over, or in another window. */
export function Exercise({ onLeave, onAgain }: ExerciseProps) {
  const { say } = useWords();
  const { phase, hand, error, open } = useExercise((state) => state);
  const back = (
    <div className="exercise-back">
      <Button kind="quiet" size="small" icon="back" onClick={onLeave}>
        {say(words.back)}
      </Button>
    </div>
  );
  const title = hand?.exercise.title ?? say(words.title);
  return (
    <Page title={title} lead={hand?.exercise.summary} before={back}>
      {phase === 'opening' && <Waiting />}
      {phase === 'held' && (
        <Notice
          tone="warning"
          title={say(words.held)}
          actions={<Button onClick={() => void open(true)}>{say(words.takeOver)}</Button>}
        >
          {say(words.heldText)}
        </Notice>
      )}
      {phase === 'refused' && error !== null && <ErrorNotice error={error} onRetry={() => void open()} />}
      {phase === 'playing' && hand !== null && <Sheet hand={hand} onLeave={onLeave} onAgain={onAgain} />}
    </Page>
  );
}

function Sheet({ hand, onLeave, onAgain }: ExerciseProps & { readonly hand: ExerciseInHand }) {
  const { say } = useWords();
  const isReviewing = useExercise((state) => state.isReviewing);
  const question = hand.replay.abandoned ? null : questionInSight(hand, isReviewing);
  const { exercise, head } = hand;
  return (
    <div className="exercise">
      {question === null ? (
        <ExerciseSummary hand={hand} onLeave={onLeave} onAgain={onAgain} />
      ) : (
        <div className="exercise-sheet">
          {question.slip !== null && <SlipCard slip={question.slip} />}
          {exercise.material !== undefined && (
            <section className="exercise-material" aria-label={say(words.material)}>
              <h2>{say(words.material)}</h2>
              <p lang="zh-CN">{exercise.material}</p>
            </section>
          )}
          <QuestionPanel key={question.id} hand={hand} question={question} onLeave={onLeave} />
        </div>
      )}
      <p className="exercise-source">
        {exercise.status === 'teaching-draft' && <DraftMark />}
        <span>{say(words.version, { version: exercise.version, hash: head.ruleset.slice(0, 8) })}</span>
      </p>
    </div>
  );
}
