import type { AppError } from '#core/bridge/app-error';
import type { JobState } from '#core/bridge/job-state';
import type { Result } from '#core/lib/result';

import type { IntervalTimers } from './interval-timers';

/** How often a window asks how its job stands. */
const everyMs = 250;

type JobWatchParts<Made> = {
  readonly timers: IntervalTimers;
  readonly look: (job: string) => Promise<Result<JobState<Made>, AppError>>;
  readonly cancel: (job: string) => void;
  readonly onState: (state: JobState<Made>) => void;
};

/** One piece of long work that a window has the host do, followed until it is over. */
export type JobWatch = {
  /** Begins it and follows it; whatever was followed before ends. Answers why it was not begun, or null. */
  readonly begin: (
    ask: () => Promise<Result<{ readonly job: string }, AppError>>,
  ) => Promise<AppError | null>;
  /** Ends it: nothing goes on asking, and what was made is forgotten. */
  readonly forget: () => void;
};

/** See {@link JobWatch}. */
export function createJobWatch<Made>({ cancel, look, onState, timers }: JobWatchParts<Made>): JobWatch {
  let job: string | null = null;
  let beat: number | null = null;
  let round = 0;
  const stopAsking = (): void => {
    if (beat !== null) timers.clearInterval(beat);
    beat = null;
  };
  const forget = (): void => {
    stopAsking();
    round += 1;
    if (job !== null) cancel(job);
    job = null;
  };
  const lookAt = async (mine: string, at: number): Promise<void> => {
    const answer = await look(mine);
    if (at !== round) return;
    const state: JobState<Made> = answer.ok ? answer.value : { state: 'failed', error: answer.error };
    if (state.state !== 'running') stopAsking();
    onState(state);
  };

  return {
    forget,
    begin: async (ask) => {
      forget();
      const at = round;
      const begun = await ask();
      if (at !== round) {
        if (begun.ok) cancel(begun.value.job);
        return null;
      }
      if (!begun.ok) return begun.error;
      const mine = begun.value.job;
      job = mine;
      let isAsking = false;
      beat = timers.setInterval(() => {
        if (isAsking) return;
        isAsking = true;
        void lookAt(mine, at).finally(() => {
          isAsking = false;
        });
      }, everyMs);
      await lookAt(mine, at);
      return null;
    },
  };
}
