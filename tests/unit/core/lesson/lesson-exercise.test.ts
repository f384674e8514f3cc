import { checkExercise } from '#core/exercise/check-exercise';
import { exerciseSchema } from '#core/exercise/exercise-schema';
import { lessonExercise } from '#core/lesson/lesson-exercise';
import { contentHash } from '#core/lib/content-hash';
import { fraudTypes } from '#core/script/vocabulary';

import { shippedLesson } from '../../../support/shipped-course';
import { shippedRuleset } from '../../../support/shipped-scripts';

test.each(fraudTypes)('the questions of the lesson of %s are a sound exercise with all five', (fraudType) => {
  const lesson = shippedLesson(fraudType);
  const exercise = lessonExercise(lesson);
  expect(exerciseSchema.parse(exercise)).toEqual(exercise);
  expect(checkExercise(exercise, shippedRuleset()).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  expect(exercise).toMatchObject({ kind: 'check-question', fraudType, status: lesson.status });
  expect(exercise.items).toEqual(lesson.checks);
  expect(exercise.title).toContain(lesson.title);
});

test('the same lesson gives the same body, a newer one another', () => {
  const lesson = shippedLesson('F04');
  expect(contentHash(lessonExercise(lesson))).toBe(contentHash(lessonExercise(structuredClone(lesson))));
  const newer = { ...lesson, version: lesson.version + 1 };
  expect(contentHash(lessonExercise(newer))).not.toBe(contentHash(lessonExercise(lesson)));
});
