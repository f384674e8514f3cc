import { appError } from '#core/bridge/app-error';
import type { CoursewareMade } from '#core/bridge/courseware-channels';
import { fail, ok } from '#core/lib/result';

import { oneAfterAnother } from '../threads/one-after-another';
import { runThread, ThreadTooLarge, type ThreadLimits } from '../threads/run-thread';
import type { RunCourse } from './course-job';

/** The whole library as a handbook takes some seconds and some 500 MB. */
const usual: ThreadLimits = { megabytes: 1600, seconds: 180 };

/** Makes courseware in threads made from a bundled program, one after the other. */
export function runCourseInWorker(program: string, limits = usual): RunCourse {
  return oneAfterAnother(async (job, signal, onProgress) => {
    try {
      return ok(await runThread<CoursewareMade>(program, job, { signal, limits, onProgress }));
    } catch (error) {
      if (error instanceof ThreadTooLarge) return fail(appError('courseware/too-large'));
      throw error;
    }
  });
}
