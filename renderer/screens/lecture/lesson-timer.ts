/** How long a lesson has been going on. `since` is null while it is stopped. All in milliseconds. */
export type LessonTimer = { readonly passedMs: number; readonly since: number | null };

/** Time on the timer; a clock that was set back takes nothing away. */
export function elapsedOf({ passedMs, since }: LessonTimer, now: number): number {
  return passedMs + (since === null ? 0 : Math.max(0, now - since));
}

/** The timer stopped. */
export function pausedAt(timer: LessonTimer, now: number): LessonTimer {
  return { passedMs: elapsedOf(timer, now), since: null };
}

/** The timer going on. */
export function resumedAt({ passedMs }: LessonTimer, now: number): LessonTimer {
  return { passedMs, since: now };
}
