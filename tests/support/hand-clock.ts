type Interval = { readonly run: () => void; readonly everyMs: number; dueAt: number };

/** A clock and its intervals, moved by hand: `pass` lets time go by and runs what falls due on the way. */
export type HandClock = {
  readonly read: () => number;
  readonly timers: {
    readonly setInterval: (run: () => void, everyMs: number) => number;
    readonly clearInterval: (id: number) => void;
  };
  readonly pass: (ms: number) => Promise<void>;
  /** Time goes by without any interval running: the machine sleeps. */
  readonly sleep: (ms: number) => void;
  readonly running: () => number;
};

/** See {@link HandClock}. */
export function handClock(start = 1000): HandClock {
  let now = start;
  let given = 0;
  const intervals = new Map<number, Interval>();

  function next(until: number): Interval | null {
    const due = [...intervals.values()].filter(({ dueAt }) => dueAt <= until);
    return due.reduce<Interval | null>(
      (first, one) => (first === null || one.dueAt < first.dueAt ? one : first),
      null,
    );
  }

  return {
    read: () => now,
    timers: {
      setInterval: (run, everyMs) => {
        given += 1;
        intervals.set(given, { run, everyMs, dueAt: now + everyMs });
        return given;
      },
      clearInterval: (id) => {
        intervals.delete(id);
      },
    },
    pass: async (ms) => {
      const until = now + ms;
      for (let one = next(until); one !== null; one = next(until)) {
        // After a sleep an interval is late: it runs once and goes on from there, as in a browser.
        now = Math.max(now, one.dueAt);
        one.dueAt = now + one.everyMs;
        one.run();
        await Promise.resolve();
      }
      now = until;
    },
    sleep: (ms) => {
      now += ms;
    },
    running: () => intervals.size,
  };
}
