import { clockFace } from '../../../../../renderer/screens/talk/clock-face';

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [3599, '59:59'],
  [3729, '1:02:09'],
])('%i seconds read %s', (seconds, face) => {
  expect(clockFace(seconds)).toBe(face);
});
