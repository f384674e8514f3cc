import { visitCounter } from '../../../../../electron/services/outreach/visit-counter';

test('sixty visits a minute are counted, and no more until the next; a clock set back harms nothing', () => {
  let now = 1_000_000;
  const { take } = visitCounter(() => now);
  const many = (count: number) => Array.from({ length: count }, take).filter(Boolean).length;
  expect(many(100)).toBe(60);
  now += 59_999;
  expect(many(5)).toBe(0);
  now += 1;
  expect(many(5)).toBe(5);
  now -= 5_000_000;
  expect(many(100)).toBe(60);
});
