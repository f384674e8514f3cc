import { tryDelay } from '../../../../../electron/services/people/try-delay';

const at = 1_000_000;
const after = (wrongTries: number, now = at) => tryDelay({ wrongTries, lastWrongAt: at }, now).seconds;

describe('the wait after wrong PINs', () => {
  it('begins after five wrong tries and doubles up to a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 9, 10, 500].map((tries) => after(tries))).toEqual([
      0, 0, 30, 60, 120, 480, 900, 900,
    ]);
  });

  it('runs down by the clock', () => {
    expect(after(5, at + 29_001)).toBe(1);
    expect(after(5, at + 30_000)).toBe(0);
  });

  it('is never longer than its full length, although the clock was set back by a year', () => {
    expect(tryDelay({ wrongTries: 5, lastWrongAt: at }, 10)).toEqual({ seconds: 30, lastWrongAt: 10 });
  });
});
