import type { IntervalTimers } from '../stores/interval-timers';

/** The window's own timers, for stores that beat. */
export const windowTimers: IntervalTimers = {
  setInterval: (beat, everyMs) => window.setInterval(beat, everyMs),
  clearInterval: (id) => window.clearInterval(id),
};
