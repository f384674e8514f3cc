import type { Exercise } from '#core/exercise/exercise-schema';
import { contentHash } from '#core/lib/content-hash';
import { lessonExercise } from '#core/lesson/lesson-exercise';
import type { FraudType } from '#core/script/vocabulary';

import type { HostContext } from '../host-context';

/** The questions of the lesson that is taught now, with the hash that they are kept under; null where there is no lesson. */
function presentLessonExercise(
  { lessons }: Pick<HostContext, 'lessons'>,
  fraudType: FraudType,
): { readonly hash: string; readonly exercise: Exercise } | null {
  const lesson = lessons.of(fraudType);
  if (lesson === null) return null;
  const exercise = lessonExercise(lesson);
  return { hash: contentHash(exercise), exercise };
}

/** Puts the questions of a lesson beside the bodies of all other exercises, and answers their hash; null without a lesson. */
export function keepLessonExercise(
  { clock, lessons, repositories }: Pick<HostContext, 'clock' | 'lessons' | 'repositories'>,
  fraudType: FraudType,
): string | null {
  const present = presentLessonExercise({ lessons }, fraudType);
  if (present === null) return null;
  const { exercise, hash } = present;
  repositories.bodies.keep({ hash, kind: 'exercise', document: exercise }, clock());
  return hash;
}

/**
 * The exercise of this hash, if it is the questions of a lesson as it is taught now. Others that were played once are not begun
 * anew: a later version of their lesson has taken their place.
 */
export function keptLessonExercise(
  { lessons, shelf }: Pick<HostContext, 'lessons' | 'shelf'>,
  hash: string,
): Exercise | null {
  const kept = shelf.exercise(hash);
  if (kept === null) return null;
  return presentLessonExercise({ lessons }, kept.fraudType)?.hash === hash ? kept : null;
}
