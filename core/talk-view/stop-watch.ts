/** A stop-watch as a value: what has run so far and, while it runs, since when. Moments are milliseconds of any steady clock. */
export type StopWatch = { readonly ranMs: number; readonly since: number | null };

/** A stop-watch that stands at zero. */
export const stoppedWatch: StopWatch = { ranMs: 0, since: null };

/** Milliseconds that it has run; standing times are left out. A clock that jumps back counts as standing. */
export function elapsedMs(watch: StopWatch, now: number): number {
  return Math.round(watch.ranMs + (watch.since === null ? 0 : Math.max(0, now - watch.since)));
}

/** Lets it run from now; a running one is left alone. */
export function runWatch(watch: StopWatch, now: number): StopWatch {
  return watch.since === null ? { ranMs: watch.ranMs, since: now } : watch;
}

/** Stops it and keeps what has run; a standing one is left alone. */
export function stopWatch(watch: StopWatch, now: number): StopWatch {
  return watch.since === null ? watch : { ranMs: elapsedMs(watch, now), since: null };
}
