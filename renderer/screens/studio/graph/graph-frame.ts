import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { GraphBox, GraphShape } from '#core/editing/graph-model/graph';

/** How the graph lies on a canvas: pixels of the canvas for a pixel at full size, and where the origin comes to stand. */
export type GraphFrame = { readonly zoom: number; readonly x: number; readonly y: number };

/** A rectangle on the graph, in pixels at full size. */
export type GraphRect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const { width, height } = cardSize;

/** The part of the graph that a canvas of this size shows. */
export function rectInSight({ zoom, x, y }: GraphFrame, size: { width: number; height: number }): GraphRect {
  return { x: -x / zoom, y: -y / zoom, width: size.width / zoom, height: size.height / zoom };
}

/** The frame in which a rectangle stands in the middle of a canvas, as large as it can. */
export function frameAround(
  rect: GraphRect,
  size: { readonly width: number; readonly height: number },
  margin: number,
  largest = Infinity,
): GraphFrame {
  const zoom = Math.min(
    (size.width - 2 * margin) / rect.width,
    (size.height - 2 * margin) / rect.height,
    largest,
  );
  return {
    zoom,
    x: (size.width - rect.width * zoom) / 2 - rect.x * zoom,
    y: (size.height - rect.height * zoom) / 2 - rect.y * zoom,
  };
}

/** Cards that touch a rectangle. */
export function boxesTouching({ boxes }: GraphShape, rect: GraphRect): readonly GraphBox[] {
  return boxes.filter(
    ({ x, y }) =>
      x + width >= rect.x && x <= rect.x + rect.width && y + height >= rect.y && y <= rect.y + rect.height,
  );
}

/** The card under a point; the one drawn last where two lie over each other. */
export function boxAt(shape: GraphShape, x: number, y: number): GraphBox | null {
  return boxesTouching(shape, { x, y, width: 0, height: 0 }).at(-1) ?? null;
}

/** The rectangle around everything; null where there is nothing. */
export function boundsOf({ areas, boxes }: GraphShape): GraphRect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (rect: GraphRect): void => {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  };
  for (const { x, y } of boxes) take({ x, y, width, height });
  for (const area of areas) take(area);
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}
