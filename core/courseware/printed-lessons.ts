import { chooseDemonstration } from '../lesson/steps/demonstration';
import type { LessonStep } from '../lesson/steps/lesson-step';
import { lessonSteps } from '../lesson/steps/lesson-steps';
import type { CourseScope, Edition } from './course-scope';
import type { CourseSource } from './course-source';

/** The steps of one lesson with its title, for slides on paper. */
export type PrintedLesson = { readonly title: string; readonly steps: readonly LessonStep[] };

/** Whose way is shown to whom: an instructor teaches by the police's. */
export function demonstratingDuty(edition: Edition): Exclude<Edition, 'instructor'> {
  return edition === 'instructor' ? 'police' : edition;
}

/** Every lesson of the scope in the steps in which it is taught. */
export function printedLessons(source: CourseSource, scope: CourseScope): readonly PrintedLesson[] {
  const { fraudTypes, lessons, ruleset, scripts } = source;
  const bodies = scripts.map(({ body }) => body);
  return lessons.map(({ body: lesson }) => ({
    title: lesson.title,
    steps: lessonSteps(lesson, {
      typeName: fraudTypes.find(({ id }) => id === lesson.fraudType)?.short ?? lesson.fraudType,
      ruleset: ruleset.body,
      demonstration: chooseDemonstration(bodies, lesson.fraudType, demonstratingDuty(scope.edition)),
    }),
  }));
}
