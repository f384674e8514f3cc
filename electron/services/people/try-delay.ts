/** Wrong tries that cost nothing; after that each one doubles the wait. */
const freeTries = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/** How often somebody was wrong in a row, and when last. */
export type Tries = { readonly wrongTries: number; readonly lastWrongAt: number };

/**
 * Seconds until the next try is heard, from what is stored: nothing waits in memory, so a restart does not help. The
 * wait never exceeds its full length: a clock that was set back (the last try lies in the future) begins it anew, and
 * `lastWrongAt` is the moment to store for that.
 */
export function tryDelay(
  tries: Tries,
  now: number,
): { readonly seconds: number; readonly lastWrongAt: number } {
  const lastWrongAt = Math.min(tries.lastWrongAt, now);
  if (tries.wrongTries < freeTries) return { seconds: 0, lastWrongAt };
  const wait = Math.min(
    firstWaitSeconds * 2 ** Math.min(tries.wrongTries - freeTries, 20),
    longestWaitSeconds,
  );
  return { seconds: Math.max(0, Math.ceil((lastWrongAt + wait * 1000 - now) / 1000)), lastWrongAt };
}
