import type { Exercise } from '../exercise/exercise-schema';
import { duties } from '../script/vocabulary';
import type { Lesson } from './lesson-schema';

/**
 * The five questions of a lesson as an exercise, so that they are played, counted and looked at afterwards like any other. The
 * same lesson gives the same body and thus the same hash.
 */
export function lessonExercise(lesson: Lesson): Exercise {
  const { aim, checks, fraudType, id, sources, status, title, version } = lesson;
  return {
    format: 1,
    id: `${id}-checks`,
    version,
    kind: 'check-question',
    fraudType,
    title: `以案示警课五道题：${title}`,
    summary: aim,
    status,
    duties: [...duties],
    sources,
    items: checks,
  };
}
