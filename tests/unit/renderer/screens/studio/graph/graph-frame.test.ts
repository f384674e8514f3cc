import type { GraphShape } from '#core/editing/graph-model/graph';

import {
  boundsOf,
  boxAt,
  boxesTouching,
  frameAround,
  rectInSight,
} from '../../../../../../renderer/screens/studio/graph/graph-frame';

const shape: GraphShape = {
  boxes: [
    { id: 'one', look: 'start', x: 0, y: 0 },
    { id: 'two', look: 'node', x: 400, y: 0 },
    { id: 'over', look: 'node', x: 410, y: 10 },
  ],
  links: [],
  areas: [],
};

test('the bounds hold every card, and an empty graph has none', () => {
  expect(boundsOf(shape)).toEqual({ x: 0, y: 0, width: 642, height: 126 });
  expect(boundsOf({ boxes: [], links: [], areas: [] })).toBeNull();
});

test('a frame around something shows all of it', () => {
  const rect = { x: -300, y: 50, width: 1000, height: 3000 };
  const size = { width: 800, height: 600 };
  const seen = rectInSight(frameAround(rect, size, 20), size);
  expect(seen.x).toBeLessThanOrEqual(rect.x);
  expect(seen.y).toBeLessThanOrEqual(rect.y);
  expect(seen.x + seen.width).toBeGreaterThanOrEqual(rect.x + rect.width);
  expect(seen.y + seen.height).toBeGreaterThanOrEqual(rect.y + rect.height);
});

test('a rectangle touches what it only grazes; of two cards over each other a point takes the upper one', () => {
  const ids = boxesTouching(shape, { x: 200, y: 50, width: 205, height: 10 }).map(({ id }) => id);
  expect(ids).toEqual(['one', 'two']);
  expect(boxAt(shape, 420, 20)?.id).toBe('over');
  expect(boxAt(shape, 405, 5)?.id).toBe('two');
  expect(boxAt(shape, 300, 50)).toBeNull();
});
