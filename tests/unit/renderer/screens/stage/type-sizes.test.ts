import { typeSizes, type TypeReader } from '../../../../../renderer/screens/stage/type-sizes';

const room = { width: 1920, height: 1040, rem: 16, scale: 100, reader: 'hall' as TypeReader };

test('the first size fills the picture, each next is smaller, and the last is the floor', () => {
  const sizes = typeSizes(room);
  expect(sizes[0]).toBe(64);
  expect(sizes.every((size, at) => at === 0 || size < (sizes[at - 1] ?? 0))).toBe(true);
  expect(sizes.at(-1)).toBe(1040 / 32);
});

test('the last row of a hall never gets less than a thirty-second of the height', () => {
  for (const [width, height] of [
    [1024, 768],
    [1366, 728],
    [3840, 2100],
  ] as const)
    expect(Math.min(...typeSizes({ ...room, width, height }))).toBeGreaterThanOrEqual(height / 32);
});

test('a person with larger text gets a higher floor on a screen, and a preview nearly none', () => {
  const least = (touches: Partial<typeof room>) =>
    Math.min(...typeSizes({ ...room, reader: 'screen', ...touches }));
  expect(least({ rem: 32 })).toBeCloseTo(2 * least({ rem: 16 }));
  expect(least({ reader: 'preview' })).toBe(8);
});

test('the wish for larger type raises all sizes', () => {
  expect(typeSizes({ ...room, scale: 150 })[0]).toBe(96);
  expect(typeSizes({ ...room, scale: 150 }).at(-1)).toBeCloseTo((1040 / 32) * 1.5);
});

test('in a box too small for the floor there is the floor alone', () => {
  expect(typeSizes({ width: 100, height: 50, rem: 16, scale: 100, reader: 'screen' })).toEqual([1.15 * 16]);
});
