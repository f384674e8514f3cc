import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { exerciseKinds } from '#core/exercise/exercise-schema';
import type { ExerciseSummary } from '#core/library/library-view';
import { exerciseKindWords } from '#core/messages/vocabulary-messages';

import { useSession, useSettings } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DraftMark } from '../../components/draft-mark';
import { ErrorNotice } from '../../components/error-notice';
import { libraryMessages as words } from './messages';
import './exercise-shelf.css';

type ExerciseShelfProps = { readonly exercises: readonly ExerciseSummary[] };

/** What is practised around the talk, by kind: a press begins. */
export function ExerciseShelf({ exercises }: ExerciseShelfProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const { go } = useNavigation();
  const pace = useSettings(({ settings }) => settings.pace);
  const duty = useSession(({ status }) => (status.kind === 'ready' ? status.value.person?.duty : undefined));
  const [error, setError] = useState<AppError | null>(null);
  const [starting, setStarting] = useState<string | null>(null);
  if (exercises.length === 0) return null;

  const begin = async ({ hash, duties }: ExerciseSummary) => {
    const played = duty !== undefined && duties.includes(duty) ? duty : duties[0];
    if (played === undefined || starting !== null) return;
    setStarting(hash);
    const run = await bridge.ask('runs:start-exercise', { exercise: hash, duty: played, pace });
    setStarting(null);
    if (run.ok) go({ screen: 'exercise', run: run.value.head.id });
    else setError(run.error);
  };

  const kinds = exerciseKinds.filter((kind) => exercises.some((exercise) => exercise.kind === kind));
  return (
    <section className="exercise-shelf" aria-labelledby="exercise-shelf">
      <h2 id="exercise-shelf">{say(words.exercisesTitle)}</h2>
      <p className="exercise-shelf-lead">{say(words.exercisesLead)}</p>
      {error !== null && <ErrorNotice error={error} />}
      <div className="exercise-kinds">
        {kinds.map((kind) => (
          <section key={kind} className="exercise-kind" aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{say(exerciseKindWords[kind])}</h3>
            <ul>
              {exercises
                .filter((exercise) => exercise.kind === kind)
                .map((exercise) => (
                  <li key={exercise.hash} className="exercise-card">
                    <div>
                      <h4 lang="zh-CN">{exercise.title}</h4>
                      <p lang="zh-CN">{exercise.summary}</p>
                      <p className="exercise-card-facts">
                        <span>{say(words.questions, { count: exercise.questions })}</span>
                        {exercise.status === 'teaching-draft' && <DraftMark />}
                      </p>
                    </div>
                    <Button
                      size="small"
                      isBusy={starting === exercise.hash}
                      aria-label={say(words.beginExercise, { title: exercise.title })}
                      onClick={() => void begin(exercise)}
                    >
                      {say(words.exerciseBegin)}
                    </Button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
