/** Says whether one more visit may be counted now. */
export type VisitCounter = { readonly take: () => boolean };

/** More than hands at a counter do, and far less than a program that wants to fill a disk. */
const mostAMinute = 60;
const minuteMs = 60_000;

/**
 * Lets through so many a minute, for the whole computer: a flood from one page must not be multiplied by opening more of them. A clock
 * that is set back begins a new minute.
 */
export function visitCounter(clock: () => number): VisitCounter {
  let since = 0;
  let taken = 0;
  return {
    take: () => {
      const now = clock();
      if (now < since || now - since >= minuteMs) {
        since = now;
        taken = 0;
      }
      if (taken >= mostAMinute) return false;
      taken += 1;
      return true;
    },
  };
}
