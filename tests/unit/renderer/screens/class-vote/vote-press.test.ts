import { votePressOf } from '../../../../../renderer/screens/class-vote/vote-press';

function pressOn(html: string, init: KeyboardEventInit): ReturnType<typeof votePressOf> {
  document.body.innerHTML = html;
  const target = document.body.firstElementChild ?? document.body;
  let press: ReturnType<typeof votePressOf> = null;
  target.addEventListener('keydown', (event) => {
    press = votePressOf(event as KeyboardEvent);
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return press;
}

const nowhere = '<p></p>';

test.each<[string, KeyboardEventInit, unknown]>([
  ['a digit votes', { key: '3', code: 'Digit3' }, { kind: 'vote', digit: 3 }],
  ['a digit of the number block votes', { key: '3', code: 'Numpad3' }, { kind: 'vote', digit: 3 }],
  ['Shift and a digit take back', { key: '#', code: 'Digit3', shiftKey: true }, { kind: 'unvote', digit: 3 }],
  ['zero is silence', { key: '0', code: 'Digit0' }, { kind: 'silence' }],
  ['a letter with Caps Lock', { key: 'C', code: 'KeyC' }, { kind: 'comment' }],
  ['a letter in a Chinese input method', { key: 'Process', code: 'KeyD' }, { kind: 'votes' }],
  ['Ctrl+Z takes back', { key: 'z', code: 'KeyZ', ctrlKey: true }, { kind: 'undo' }],
  ['Ctrl+C copies', { key: 'c', code: 'KeyC', ctrlKey: true }, null],
  ['Alt+1 is the browser’s', { key: '1', code: 'Digit1', altKey: true }, null],
  ['a key that does nothing', { key: 'x', code: 'KeyX' }, null],
])('%s', (_, init, expected) => {
  expect(pressOn(nowhere, init)).toEqual(expected);
});

test('whatever has the focus keeps the keys that it needs, and the remote works everywhere', () => {
  const enter = { key: 'Enter', code: 'Enter' };
  const down = { key: 'ArrowDown', code: 'ArrowDown' };
  const remote = { key: 'PageDown', code: 'PageDown' };
  expect(pressOn('<button></button>', enter)).toBeNull();
  expect(pressOn('<div role="slider"></div>', down)).toBeNull();
  expect(pressOn('<input type="checkbox">', down)).toBeNull();
  expect(pressOn('<input>', { key: '1', code: 'Digit1' })).toBeNull();
  expect(pressOn('<input>', { key: 'Backspace', code: 'Backspace' })).toBeNull();
  for (const html of ['<input>', '<button></button>', '<div role="slider"></div>']) {
    expect(pressOn(html, remote)).toEqual({ kind: 'next' });
  }
  expect(pressOn(nowhere, enter)).toEqual({ kind: 'take' });
});
