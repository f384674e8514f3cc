/** The only timers that stores use, given as a value so that tests turn the hands themselves. */
export type IntervalTimers = {
  readonly setInterval: (run: () => void, everyMs: number) => number;
  readonly clearInterval: (id: number) => void;
};
