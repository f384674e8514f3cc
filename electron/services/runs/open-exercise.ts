import { appError, type AppError } from '#core/bridge/app-error';
import { exerciseQuestions, type ExerciseQuestion } from '#core/exercise/exercise-questions';
import type { Exercise } from '#core/exercise/exercise-schema';
import { replayExercise, type ExerciseReplay } from '#core/exercise/replay-exercise';
import { fail, ok, type Result } from '#core/lib/result';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import type { StoredRun } from '../../storage/repositories/runs/run-row';
import type { HostContext } from '../host-context';

/** An exercise that can go on: everything that the next event is judged by. */
export type OpenExercise = {
  readonly stored: StoredRun;
  readonly exercise: Exercise;
  readonly ruleset: Ruleset;
  readonly questions: readonly ExerciseQuestion[];
  readonly replay: ExerciseReplay;
};

/** Replays an exercise from its log: a few dozen answers at most, so nothing is kept in memory. */
export function openExercise(
  { repositories, shelf }: Pick<HostContext, 'repositories' | 'shelf'>,
  stored: StoredRun,
): Result<OpenExercise, AppError> {
  const { head } = stored;
  const notPlayable = (reason: string) => fail(appError('runs/not-playable', { reason }));
  const exercise = head.subject.kind === 'exercise' ? shelf.exercise(head.subject.exercise) : null;
  if (exercise === null) return notPlayable('exercise');
  const ruleset = shelf.ruleset(head.ruleset);
  if (ruleset === null) return notPlayable('ruleset');
  const questions = exerciseQuestions(exercise, ruleset);
  const log = repositories.runs.events(head.id).map(({ event }) => event);
  const replay = replayExercise(questions, log);
  if (!replay.ok) return notPlayable(`log ${replay.error.at}`);
  return ok({ stored, exercise, ruleset, questions, replay: replay.value });
}
