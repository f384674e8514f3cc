import { appError, type ErrorCode } from '#core/bridge/app-error';
import type { JobState } from '#core/bridge/job-state';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import type { Progress } from '../threads/run-thread';

/** Long work that connections have begun: one thing each, kept until they begin another, cancel or go. */
export type JobDesk<Job, Made> = {
  readonly begin: (connection: string, job: Job) => string;
  readonly look: (connection: string, id: string) => Answer<JobState<Made>>;
  readonly cancel: (connection: string, id: string) => void;
  readonly cancelAll: (connection: string) => void;
};

/** Does one job. Rejects when the signal ends it, or for a mistake of ours. */
export type RunJob<Job, Made> = (job: Job, signal: AbortSignal, progress: Progress) => Promise<Answer<Made>>;

type Work<Made> = { readonly id: string; readonly ending: AbortController; state: JobState<Made> };

type DeskParts<Job, Made> = {
  readonly newId: () => string;
  readonly run: RunJob<Job, Made>;
  /** Aborted when the host closes. */
  readonly closing: AbortSignal;
  /** The answer about a job that is not on the desk. */
  readonly noJob: ErrorCode;
  /** Told of a mistake of ours; answers the number by which the log knows it. */
  readonly onMistake: (thrown: unknown) => string;
};

/** See {@link JobDesk}. */
export function createJobDesk<Job, Made>(parts: DeskParts<Job, Made>): JobDesk<Job, Made> {
  const { closing, newId, noJob, onMistake, run } = parts;
  const desk = new Map<string, Work<Made>>();
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
      const work: Work<Made> = {
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
      return work?.id === id ? ok(work.state) : fail(appError(noJob));
    },
    cancel: (connection, id) => {
      if (desk.get(connection)?.id === id) end(connection);
    },
    cancelAll: end,
  };
}
