import { keyFocusOf, numberOfKey, pressOfKey } from '../../../../renderer/stage/press-of-key';

const plain = { code: '', ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, focus: Parameters<typeof pressOfKey>[1] = 'nothing') =>
  pressOfKey({ ...plain, key }, focus);

test('a remote turns pages wherever the focus is, even in a text', () => {
  for (const focus of ['nothing', 'control', 'options', 'text'] as const) {
    expect(press('PageDown', focus)).toBe('next');
    expect(press('PageUp', focus)).toBe('back');
  }
});

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Backspace', 'back'],
  ['Home', 'start'],
  ['End', 'end'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['。', 'black'],
  ['n', 'notes'],
  ['T', 'contents'],
  ['f', 'full-screen'],
  ['F5', 'full-screen'],
  ['Escape', 'leave'],
  ['+', 'bigger'],
  ['-', 'smaller'],
])('%j means %s', (key, meaning) => {
  expect(press(key)).toBe(meaning);
});

test('what has the focus keeps the keys that it needs', () => {
  expect([press(' ', 'control'), press('Enter', 'control'), press('ArrowDown', 'control')]).toEqual([
    null,
    null,
    'next',
  ]);
  expect([press('ArrowDown', 'options'), press(' ', 'options'), press('Enter', 'options')]).toEqual([
    null,
    null,
    'next',
  ]);
  expect(['b', 'Enter', 'ArrowLeft', 'Backspace', '.', 'Escape'].map((key) => press(key, 'text'))).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('keys with Ctrl, Alt or Meta belong to the browser, and other keys to nobody', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
    expect(pressOfKey({ ...plain, [held]: true, key: 'ArrowRight' }, 'nothing')).toBeNull();
  expect(['x', 'F1', 'Tab', 'Shift', '1'].map((key) => press(key))).toEqual([null, null, null, null, null]);
});

test('what has the focus is told by its element, also from inside it', () => {
  document.body.innerHTML =
    '<button><b id="in-button">x</b></button><textarea></textarea><input type="radio"><input><a href="#x">x</a><p>x</p>';
  const focusOf = (selector: string) => keyFocusOf(document.querySelector(selector));
  expect(focusOf('#in-button')).toBe('control');
  expect(focusOf('a')).toBe('control');
  expect(focusOf('textarea')).toBe('text');
  expect(focusOf('input:not([type])')).toBe('text');
  expect(focusOf('input[type="radio"]')).toBe('options');
  expect(focusOf('p')).toBe('nothing');
  expect(keyFocusOf(window)).toBe('nothing');
});

test('with a Chinese input method on, letters and numbers are told by their place', () => {
  const composed = (code: string) => pressOfKey({ ...plain, key: 'Process', code }, 'nothing');
  expect(['KeyB', 'KeyN', 'Period', 'KeyQ', ''].map(composed)).toEqual([
    'black',
    'notes',
    'black',
    null,
    null,
  ]);
  expect(numberOfKey({ ...plain, key: 'Process', code: 'Digit3' }, 'nothing')).toBe(3);
});

test('numbers are for options, not for a text and not for the browser', () => {
  const number = (key: string, focus: Parameters<typeof numberOfKey>[1], ctrlKey = false) =>
    numberOfKey({ ...plain, key, ctrlKey }, focus);
  expect([number('4', 'nothing'), number('4', 'options'), number('4', 'control')]).toEqual([4, 4, 4]);
  expect([
    number('4', 'text'),
    number('4', 'nothing', true),
    number('0', 'nothing'),
    number('x', 'nothing'),
  ]).toEqual([null, null, null, null]);
});
