import { elapsedMs, runWatch, stoppedWatch, stopWatch } from '#core/talk-view/stop-watch';

/** Longer than this without a beat, and the machine slept: that time is nobody's. */
const sleptAfterMs = 5000;

/** Times the turn at hand; pauses and a sleeping machine are left out. */
export type TurnTimer = {
  /** A new turn: back to zero, standing. */
  readonly reset: () => void;
  /** Lets it run or stand. */
  readonly setRunning: (isRunning: boolean) => void;
  readonly elapsedMs: () => number;
  /** To be called at short intervals; notices when the machine slept in between. */
  readonly beat: () => void;
};

/** See {@link TurnTimer}. `clock` gives milliseconds that never go back. */
export function createTurnTimer(clock: () => number): TurnTimer {
  let watch = stoppedWatch;
  let lastBeat = clock();
  return {
    reset: () => {
      watch = stoppedWatch;
    },
    setRunning: (isRunning) => {
      if (isRunning && watch.since === null) lastBeat = clock();
      watch = isRunning ? runWatch(watch, clock()) : stopWatch(watch, clock());
    },
    elapsedMs: () => elapsedMs(watch, clock()),
    beat: () => {
      const now = clock();
      if (watch.since !== null && now - lastBeat > sleptAfterMs) {
        watch = runWatch(stopWatch(watch, lastBeat), now);
      }
      lastBeat = now;
    },
  };
}
