import { pressOfPlace } from '../../../../../renderer/screens/stage/press-of-place';

function clickAt(clientX: number, target: Element = document.createElement('p')) {
  const currentTarget = document.createElement('div');
  currentTarget.getBoundingClientRect = () => new DOMRect(100, 0, 1000, 500);
  return pressOfPlace({ clientX, currentTarget, target });
}

test('the left part leads back and the rest on', () => {
  expect([clickAt(110), clickAt(399), clickAt(401), clickAt(1090)]).toEqual(['back', 'back', 'next', 'next']);
});

test('a click on a control is the control’s', () => {
  const label = document.createElement('label');
  const inside = label.appendChild(document.createElement('span'));
  expect(clickAt(900, inside)).toBeNull();
  expect(clickAt(900, document.createElement('button'))).toBeNull();
});

test('selecting words turns no page', () => {
  const text = document.body.appendChild(document.createElement('p'));
  text.textContent = '您先别急。';
  window.getSelection()?.selectAllChildren(text);
  expect(clickAt(900)).toBeNull();
  window.getSelection()?.removeAllRanges();
  expect(clickAt(900)).toBe('next');
});
