import { limitSeconds, readingSeconds } from '#core/run/reading-time';

describe('the time to read a screen', () => {
  it('is three seconds to settle and one for each six characters, begun ones counted whole', () => {
    expect(readingSeconds([])).toBe(3);
    expect(readingSeconds(['您拿座机拨一'])).toBe(4);
    expect(readingSeconds(['您拿座机拨一一', '零'])).toBe(5);
  });

  it('does not count white space', () => {
    expect(readingSeconds(['您 拿\n座 机 拨 一'])).toBe(4);
  });
});

describe('a limit', () => {
  it('is the script’s seconds at the pace that the person has set', () => {
    expect(limitSeconds(30, 1, ['短'])).toBe(30);
    expect(limitSeconds(25, 1.5, ['短'])).toBe(38);
    expect(limitSeconds(30, 2, ['短'])).toBe(60);
  });

  it('is off at pace 0', () => {
    expect(limitSeconds(30, 0, ['短'])).toBeNull();
  });

  it('is never shorter than the reading time', () => {
    expect(limitSeconds(5, 1, ['字'.repeat(120)])).toBe(23);
  });
});
