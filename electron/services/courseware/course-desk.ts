import { appError } from '#core/bridge/app-error';
import type { CoursewareState } from '#core/bridge/courseware-channels';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import type { CourseJob, RunCourse } from './course-job';

/** What connections are having made: one thing each, kept until they begin another, cancel or go. */
export type CourseDesk = {
  readonly begin: (connection: string, job: CourseJob) => string;
  readonly look: (connection: string, id: string) => Answer<CoursewareState>;
  readonly cancel: (connection: string, id: string) => void;
  readonly cancelAll: (connection: string) => void;
};

type Work = { readonly id: string; readonly ending: AbortController; state: CoursewareState };

type DeskParts = {
  readonly newId: () => string;
  readonly run: RunCourse;
  /** Aborted when the host closes. */
  readonly closing: AbortSignal;
  /** Told of a mistake of ours; answers the number by which the log knows it. */
  readonly onMistake: (thrown: unknown) => string;
};

/** See {@link CourseDesk}. */
export function createCourseDesk({ closing, newId, onMistake, run }: DeskParts): CourseDesk {
  const desk = new Map<string, Work>();
  const end = (connection: string): void => {
    desk.get(connection)?.ending.abort();
    desk.delete(connection);
  };
  closing.addEventListener('abort', () => {
    for (const connection of [...desk.keys()]) end(connection);
  });

  return {
    begin: (connection, job) => {
      end(connection);
      const work: Work = {
        id: newId(),
        ending: new AbortController(),
        state: { state: 'running', done: 0, of: 1 },
      };
      desk.set(connection, work);
      const { signal } = work.ending;
      void run(job, signal, (done, of) => {
        work.state = { state: 'running', done, of };
      })
        .then((answer) => {
          work.state = answer.ok
            ? { state: 'made', made: answer.value }
            : { state: 'failed', error: answer.error };
        })
        .catch((thrown: unknown) => {
          // What was ended on purpose has nobody who asks for it any more.
          if (signal.aborted) return;
          work.state = { state: 'failed', error: appError('host/unexpected', { id: onMistake(thrown) }) };
        });
      return work.id;
    },
    look: (connection, id) => {
      const work = desk.get(connection);
      return work?.id === id ? ok(work.state) : fail(appError('courseware/no-job'));
    },
    cancel: (connection, id) => {
      if (desk.get(connection)?.id === id) end(connection);
    },
    cancelAll: end,
  };
}
