import {
  hallScales,
  otherScale,
  readHallScale,
  writeHallScale,
} from '../../../../../renderer/screens/lecture/hall-scale';

test('the type grows and shrinks by steps and stays at either end', () => {
  const up = [otherScale(100, 1), otherScale(150, 1)];
  const down = [otherScale(100, -1), otherScale(70, -1)];
  expect([up, down]).toEqual([
    [115, 150],
    [90, 70],
  ]);
  expect(hallScales).toContain(otherScale(103, 1));
});

test('the size is kept for the next lesson; anything else in its place is the usual size', () => {
  writeHallScale(window, 130);
  expect(readHallScale(window)).toBe(130);
  window.localStorage.setItem('quandezhu-hall-scale', '4000');
  expect(readHallScale(window)).toBe(100);
  expect(
    readHallScale({
      get localStorage(): Storage {
        throw new DOMException('denied');
      },
    }),
  ).toBe(100);
});
