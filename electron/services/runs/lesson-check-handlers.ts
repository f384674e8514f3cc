import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import { actingPerson, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { keepLessonExercise } from './lesson-exercises';
import { runFile } from './run-file';
import { startExercise } from './start-exercise';

/** The questions at the end of a lesson, as an exercise. */
export function lessonCheckHandlers(context: HostContext): Handlers<ChannelsOf<'lessons'>> {
  return {
    'lessons:start-checks': ({ fraudType, pace }, caller) => {
      const exercise = keepLessonExercise(context, fraudType);
      if (exercise === null) return fail(appError('library/unknown-exercise', { hash: fraudType }));
      const { duty } = actingPerson(caller);
      const started = startExercise(context, caller, { exercise, duty, pace });
      return started.ok ? runFile(context, started.value, caller.connection) : started;
    },
  };
}
