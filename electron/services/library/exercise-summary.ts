import type { Exercise } from '#core/exercise/exercise-schema';
import type { ExerciseSummary } from '#core/library/library-view';

/** What the library says of an exercise. */
export function exerciseSummary(exercise: Exercise, hash: string): ExerciseSummary {
  return {
    hash,
    id: exercise.id,
    version: exercise.version,
    kind: exercise.kind,
    fraudType: exercise.fraudType,
    title: exercise.title,
    summary: exercise.summary,
    status: exercise.status,
    duties: exercise.duties,
    questions: exercise.items.length,
  };
}
