import { elapsedOf, pausedAt, resumedAt } from '../../../../../renderer/screens/lecture/lesson-timer';

test('the time stands still while it is stopped and goes on from there', () => {
  const begun = { passedMs: 0, since: 1_000 };
  const stopped = pausedAt(begun, 61_000);
  expect([elapsedOf(begun, 61_000), elapsedOf(stopped, 999_000)]).toEqual([60_000, 60_000]);
  expect(elapsedOf(resumedAt(stopped, 999_000), 1_000_000)).toBe(61_000);
});

test('a clock that is set back takes nothing away', () => {
  expect(elapsedOf({ passedMs: 5_000, since: 100_000 }, 20_000)).toBe(5_000);
});
