import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { placeOn, readWindowPlace, writeWindowPlace } from '../../../../electron/windows/window-place';
import { temporaryFolder } from '../../../support/temporary-folder';

const small = { x: 0, y: 0, width: 1366, height: 728 };
const large = { x: 0, y: 0, width: 1920, height: 1040 };
const projector = { x: 1920, y: 0, width: 1024, height: 768 };
const left = { x: 2000, y: 50, width: 800, height: 600, isMaximized: false };

test('at first it stands in the middle, and fills a small screen', () => {
  expect(placeOn([large], null)).toEqual({ x: 320, y: 120, width: 1280, height: 800, isMaximized: false });
  expect(placeOn([small], null)).toEqual({ x: 43, y: 0, width: 1280, height: 728, isMaximized: true });
});

test('it opens where it was left', () => {
  expect(placeOn([large, projector], left)).toBe(left);
});

test('it comes back into sight when its screen is gone', () => {
  expect(placeOn([large], left)).toMatchObject({ x: 320 });
  expect(placeOn([], null)).toMatchObject({ width: 1280, height: 720 });
});

test('what is written is read again', () => {
  const file = join(temporaryFolder(), 'window.json');
  writeWindowPlace(file, left);
  expect(readWindowPlace(file)).toEqual(left);
});

test('a file that is missing, spoilt or silly is as none, and one that cannot be written is no trouble', () => {
  const file = join(temporaryFolder(), 'window.json');
  expect(readWindowPlace(file)).toBeNull();
  for (const text of [
    '',
    '{',
    '[]',
    '{"x":1}',
    JSON.stringify({ ...left, width: 1 }),
    JSON.stringify({ ...left, x: '1' }),
  ]) {
    writeFileSync(file, text);
    expect(readWindowPlace(file)).toBeNull();
  }
  expect(() => writeWindowPlace(join(file, 'below-a-file'), left)).not.toThrow();
});
