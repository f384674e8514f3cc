import { appError, type AppError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { exerciseQuestions, type ExerciseQuestion } from '#core/exercise/exercise-questions';
import type { Exercise } from '#core/exercise/exercise-schema';
import { replayExercise, type ExerciseReplay } from '#core/exercise/replay-exercise';
import { fail, ok, type Result } from '#core/lib/result';
import { seededRandom, shuffled } from '#core/lib/seeded-random';
import type { RunHead } from '#core/run/run-schema';
import type { RunResult } from '#core/run/run-result';

/** An exercise at the question where its log stands. */
export type ExerciseInHand = {
  readonly head: RunHead;
  readonly exercise: Exercise;
  readonly questions: readonly ExerciseQuestion[];
  readonly replay: ExerciseReplay;
  /** Events on disk: the place of the next one. */
  readonly events: number;
  readonly mark: number;
  readonly result: RunResult | null;
};

/** The question as it stands on the screen: options in the order of this run's seed, times in their own order. */
function presented(question: ExerciseQuestion, seed: string): ExerciseQuestion {
  if (question.limit !== null) return question;
  return { ...question, options: shuffled(question.options, seededRandom(`${seed}/${question.id}`)) };
}

/** Takes an exercise up from its file. Fails where this program cannot read or replay it. */
export function takeUpExercise(file: RunFile): Result<ExerciseInHand, AppError> {
  const { head, exercise, ruleset, result } = file;
  if (exercise === null) return fail(appError('runs/not-playable', { reason: 'exercise' }));
  const questions = exerciseQuestions(exercise.body, ruleset.body).map((question) =>
    presented(question, head.seed),
  );
  const replay = replayExercise(
    questions,
    file.events.map(({ event }) => event),
  );
  if (!replay.ok) return fail(appError('runs/not-playable', { reason: `log ${replay.error.at}` }));
  return ok({
    head,
    exercise: exercise.body,
    questions,
    replay: replay.value,
    events: file.events.length,
    mark: ruleset.body.mark,
    result,
  });
}
