import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { GraphLink, GraphShape } from '#core/editing/graph-model/graph';

/** A line as it is drawn, in pixels of the graph at full size. */
export type ShapeLine = {
  readonly link: GraphLink;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How far the curve goes out level from both ends. */
  readonly bend: number;
  /** How far it is pulled up on its way, so that it passes over cards of the same row and not behind them. */
  readonly lift: number;
};

const { width, height } = cardSize;
/** Lines of one row that are longer than this pass over the card between. */
const longInRow = 200;

/** Lines that lead on bow gently; lines that lead back go round in a wider bow, the wider the farther. */
function bendOf(distance: number): number {
  return distance >= 0
    ? Math.max(24, Math.min(distance / 2, 180))
    : Math.min(40 + 6 * Math.sqrt(-distance), 320);
}

/** The line between two cards that stand at these places. */
export function lineBetween(
  link: GraphLink,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): ShapeLine {
  const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
  const distance = x2 - x1;
  const isInRow = Math.abs(y2 - y1) < height / 2 && (distance > longInRow || distance < 0);
  const lift = isInRow ? Math.min(120, height / 2 + 30 + Math.abs(distance) / 40) : 0;
  return { link, x1, y1, x2, y2, bend: bendOf(distance), lift };
}

const known = new WeakMap<GraphShape, readonly ShapeLine[]>();

/** All lines of a shape; worked out once for each shape. */
export function linesOfShape(shape: GraphShape): readonly ShapeLine[] {
  const present = known.get(shape);
  if (present !== undefined) return present;
  const places = new Map(shape.boxes.map((box) => [box.id, box]));
  const lines = shape.links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from === undefined || to === undefined ? [] : [lineBetween(link, from, to)];
  });
  known.set(shape, lines);
  return lines;
}
