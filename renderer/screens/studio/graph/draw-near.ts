import type { GraphShape, SceneArea } from '#core/editing/graph-model/graph';

import { drawLines } from './draw-lines';
import { rectInSight, type GraphFrame, type GraphRect } from './graph-frame';
import type { GraphPaints } from './graph-paints';
import { lineBetween, linesOfShape, type ShapeLine } from './shape-lines';

/** Cards on their way while they are dragged: how far they have come. */
export type DragShift = { readonly ids: ReadonlySet<string>; readonly dx: number; readonly dy: number };

/** Distance of the dots of the paper, and the zoom from which they are drawn. */
const dots = { every: 28, from: 0.45 } as const;
/** Where something is chosen, lines that do not touch it stand back. */
const standBack = 0.4;

function isInSight({ bend, lift, x1, x2, y1, y2 }: ShapeLine, { x, y, width, height }: GraphRect): boolean {
  return (
    Math.max(x1, x2) + bend >= x &&
    Math.min(x1, x2) - bend <= x + width &&
    Math.max(y1, y2) + 8 >= y &&
    Math.min(y1, y2) - lift - 8 <= y + height
  );
}

function shifted(lines: readonly ShapeLine[], shape: GraphShape, { ids, dx, dy }: DragShift) {
  const places = new Map(shape.boxes.map((box) => [box.id, box]));
  const placeOf = (id: string) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return ids.has(id) ? { x: x + dx, y: y + dy } : { x, y };
  };
  return lines.map((line) => {
    const { from, to } = line.link;
    return ids.has(from) || ids.has(to) ? lineBetween(line.link, placeOf(from), placeOf(to)) : line;
  });
}

function drawDots(
  canvas: CanvasRenderingContext2D,
  { zoom, x, y }: GraphFrame,
  size: { readonly width: number; readonly height: number },
  colour: string,
): void {
  const step = dots.every * zoom;
  canvas.fillStyle = colour;
  for (let left = ((x % step) + step) % step; left < size.width; left += step)
    for (let top = ((y % step) + step) % step; top < size.height; top += step)
      canvas.fillRect(Math.round(left), Math.round(top), 1, 1);
}

function drawArea(
  canvas: CanvasRenderingContext2D,
  area: SceneArea,
  { zoom, x, y }: GraphFrame,
  paints: GraphPaints,
): void {
  canvas.beginPath();
  canvas.roundRect(area.x * zoom + x, area.y * zoom + y, area.width * zoom, area.height * zoom, 14 * zoom);
  canvas.fillStyle = paints.area;
  canvas.globalAlpha = 0.55;
  canvas.fill();
  canvas.globalAlpha = 1;
  canvas.strokeStyle = paints.areaEdge;
  canvas.lineWidth = 1;
  canvas.stroke();
}

/** Draws what lies under the cards: the paper, the areas of the scenes, and those lines that pass through what is in sight. */
export function drawNear(
  canvas: CanvasRenderingContext2D,
  shape: GraphShape,
  frame: GraphFrame,
  size: { readonly width: number; readonly height: number },
  chosen: ReadonlySet<string>,
  shift: DragShift | null,
  paints: GraphPaints,
): void {
  const sight = rectInSight(frame, size);
  if (frame.zoom >= dots.from) drawDots(canvas, frame, size, paints.dot);
  for (const area of shape.areas) {
    const isApart =
      area.x > sight.x + sight.width ||
      area.x + area.width < sight.x ||
      area.y > sight.y + sight.height ||
      area.y + area.height < sight.y;
    if (!isApart) drawArea(canvas, area, frame, paints);
  }
  const all = linesOfShape(shape);
  const lines = (shift === null ? all : shifted(all, shape, shift)).filter((line) => isInSight(line, sight));
  const touches = ({ link }: ShapeLine): boolean => chosen.has(link.from) || chosen.has(link.to);
  const near = chosen.size === 0 ? lines : lines.filter(touches);
  if (near.length < lines.length) {
    canvas.globalAlpha = near.length === 0 ? 1 : standBack;
    const others = near.length === 0 ? lines : lines.filter((line) => !touches(line));
    drawLines(canvas, others, frame, paints, 1);
    canvas.globalAlpha = 1;
  }
  drawLines(canvas, near, frame, paints, chosen.size === 0 ? 1 : 1.25);
}
