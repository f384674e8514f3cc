import fc from 'fast-check';

import {
  axisNumbers,
  emsOf,
  pathOf,
  pointAt,
  spreadLabels,
  xOf,
  yOf,
  type CurveFrame,
} from '../../../../../renderer/components/charts/curve-geometry';

const frame: CurveFrame = { width: 700, left: 50, right: 650, top: 20, bottom: 220, points: 13 };

describe('places', () => {
  it('run from the left edge to the right one and from the bottom up', () => {
    expect([xOf(frame, 0), xOf(frame, 6), xOf(frame, 12)]).toEqual([50, 350, 650]);
    expect([yOf(frame, 0), yOf(frame, 50), yOf(frame, 100)]).toEqual([220, 120, 20]);
  });

  it('of a run without a turn stand in the middle', () => {
    expect(xOf({ ...frame, points: 1 }, 0)).toBe(350);
  });

  it('lead back to their point from anywhere nearer to it than to another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: -24, max: 24, noNaN: true }),
        (point, off) => {
          expect(pointAt(frame, xOf(frame, point) + off)).toBe(point);
        },
      ),
    );
  });

  it('beyond the edges belong to the first and the last point', () => {
    expect([pointAt(frame, -400), pointAt(frame, 9999), pointAt({ ...frame, points: 1 }, 9999)]).toEqual([
      0, 12, 0,
    ]);
  });
});

describe('a path', () => {
  it('goes through its values and ends where they end', () => {
    expect(pathOf({ ...frame, points: 4 }, [0, 100, 50, null])).toBe('M50.0 220.0L250.0 20.0L450.0 120.0');
  });
});

describe('names at the end of the lines', () => {
  const limits = { top: 0, bottom: 200 };

  it('stay where they are when they do not touch', () => {
    expect(spreadLabels([10, 60, 110], 14, limits)).toEqual([10, 60, 110]);
  });

  it('are moved apart until none lies on another, and stay within the limits', () => {
    const wished = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wished, (heights) => {
        const placed = [...spreadLabels(heights, 14, limits)].sort((one, other) => one - other);
        placed.forEach((height, at) => {
          expect(height).toBeGreaterThanOrEqual(-1e-9);
          expect(height).toBeLessThanOrEqual(200 + 1e-9);
          if (at > 0) expect(height - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        });
      }),
    );
  });

  it('keep the order of the lines', () => {
    expect(spreadLabels([100, 99, 101], 10, limits)).toEqual([109, 99, 119]);
  });
});

describe('numbers under the axis', () => {
  it('are all there where there is room, and thinned out where there is none', () => {
    expect(axisNumbers(frame, 30)).toHaveLength(13);
    expect(axisNumbers(frame, 60)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(axisNumbers({ ...frame, points: 61 }, 45)).toEqual([
      0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60,
    ]);
  });
});

it('a Chinese character is as wide as it is high, a Latin letter about half', () => {
  expect(emsOf('信任')).toBe(2);
  expect(emsOf('ab')).toBeCloseTo(1.12);
});
