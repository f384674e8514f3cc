import { sessionPositions } from '../../../../../renderer/stores/lecture/lesson-positions';

const position = { step: 'case/frozen', part: 'case', revealed: 0 } as const;
const positions = () => sessionPositions(() => window.sessionStorage, 'lesson-key');

test('what was written is read again, by whoever has the same key', () => {
  positions().write(position);
  expect(positions().read()).toEqual(position);
  expect(sessionPositions(() => window.sessionStorage, 'other-key').read()).toBeNull();
  positions().write(null);
  expect(positions().read()).toBeNull();
});

test.each([
  '{',
  '4',
  'null',
  '{}',
  '{"step":1,"part":"case","revealed":0}',
  '{"step":"x","part":"no","revealed":0}',
  '{"step":"x","part":"case","revealed":"0"}',
])('a spoilt entry (%s) is no position', (text) => {
  window.sessionStorage.setItem('lesson-key', text);
  expect(positions().read()).toBeNull();
});

test('where storage is forbidden there is no position and no failure', () => {
  const forbidden = sessionPositions(() => {
    throw new DOMException('denied');
  }, 'lesson-key');
  forbidden.write(position);
  expect(forbidden.read()).toBeNull();
});
