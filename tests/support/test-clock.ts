/** 2025-03-14, 09:26:53 UTC: an ordinary working day to begin on. */
export const startOfTests = Date.UTC(2025, 2, 14, 9, 26, 53);

/** A clock that stands still until a test moves it. */
export function testClock(start = startOfTests) {
  let now = start;
  return {
    read: () => now,
    set: (at: number) => {
      now = at;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}
