import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { GraphBox, GraphShape } from '#core/editing/graph-model/graph';

import { rectInSight, type GraphFrame } from './graph-frame';
import type { GraphPaints } from './graph-paints';
import { linesOfShape } from './shape-lines';

export type OverviewMarks = {
  readonly chosen: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, number>;
  /** Step of the heat scale, 0…5, by card; null without a heat map. */
  readonly heat: ReadonlyMap<string, number> | null;
};

/** Width and height of a card; a collapsed scene is as large as a card. */
const { width, height } = cardSize;
/** The smallest area, in pixels of the canvas, that its title is written on. */
const smallestTitled = { width: 90, height: 26 } as const;

type Size = { readonly width: number; readonly height: number };

function fillOf({ id, look }: GraphBox, { heat }: OverviewMarks, paints: GraphPaints): string {
  const step = heat?.get(id);
  return (step === undefined ? undefined : paints.heat[step]) ?? paints[look];
}

function drawFarLines(
  canvas: CanvasRenderingContext2D,
  shape: GraphShape,
  { zoom, x, y }: GraphFrame,
  size: Size,
  colour: string,
): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = Math.max(0.5, Math.min(1, zoom * 3));
  canvas.globalAlpha = 0.4;
  canvas.beginPath();
  for (const { x1, x2, y1, y2 } of linesOfShape(shape)) {
    const [left, top, right, bottom] = [x1 * zoom + x, y1 * zoom + y, x2 * zoom + x, y2 * zoom + y];
    if (Math.max(left, right) < 0 || Math.min(left, right) > size.width) continue;
    if (Math.max(top, bottom) < 0 || Math.min(top, bottom) > size.height) continue;
    canvas.moveTo(left, top);
    canvas.lineTo(right, bottom);
  }
  canvas.stroke();
  canvas.globalAlpha = 1;
}

function drawTitles(
  canvas: CanvasRenderingContext2D,
  { areas, boxes }: GraphShape,
  { zoom, x, y }: GraphFrame,
  paints: GraphPaints,
): void {
  canvas.font = `600 12px ${paints.font}`;
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  canvas.lineJoin = 'round';
  canvas.lineWidth = 4;
  for (const area of areas) {
    const room = { width: area.width * zoom, height: area.height * zoom };
    if (room.width < smallestTitled.width || room.height < smallestTitled.height) continue;
    // Over the upper edge where there is no room above the cards.
    const [left, top] = [area.x * zoom + x + 6, area.y * zoom + y + Math.max(-1, 24 * zoom - 2)];
    canvas.strokeStyle = paints.paper;
    canvas.strokeText(area.title, left, top, room.width - 12);
    canvas.fillStyle = paints.text;
    canvas.fillText(area.title, left, top, room.width - 12);
  }
  canvas.fillStyle = paints.text;
  for (const { title, x: left, y: above } of boxes) {
    // Collapsed scenes are few, and beside them there is room.
    if (title !== undefined)
      canvas.fillText(title, (left + width) * zoom + x + 6, (above + height / 2) * zoom + y);
  }
}

/** Draws the graph as boxes and lines: what is seen from afar, and the small map. One path for all lines of a drawing. */
export function drawOverview(
  canvas: CanvasRenderingContext2D,
  shape: GraphShape,
  frame: GraphFrame,
  size: Size,
  marks: OverviewMarks,
  paints: GraphPaints,
  hasTitles: boolean,
): void {
  const { zoom, x: left, y: top } = frame;
  const sx = (x: number): number => x * zoom + left;
  const sy = (y: number): number => y * zoom + top;
  canvas.fillStyle = paints.area;
  for (const { x, y, width: w, height: h } of shape.areas) canvas.fillRect(sx(x), sy(y), w * zoom, h * zoom);
  drawFarLines(canvas, shape, frame, size, paints.useless);

  const w = Math.max(1.5, width * zoom);
  const h = Math.max(1.5, height * zoom);
  const sight = rectInSight(frame, size);
  const ringed: { readonly box: GraphBox; readonly isChosen: boolean }[] = [];
  for (const box of shape.boxes) {
    const { id, x, y } = box;
    if (x + width < sight.x || x > sight.x + sight.width) continue;
    if (y + height < sight.y || y > sight.y + sight.height) continue;
    canvas.fillStyle = fillOf(box, marks, paints);
    canvas.fillRect(sx(x), sy(y), w, h);
    const isChosen = marks.chosen.has(id);
    if (isChosen || marks.problems.has(id)) ringed.push({ box, isChosen });
  }
  canvas.lineWidth = 2;
  for (const { box, isChosen } of ringed) {
    const room = isChosen ? 2.5 : 0;
    canvas.strokeStyle = isChosen ? paints.chosen : paints.problem;
    canvas.strokeRect(sx(box.x) - room, sy(box.y) - room, w + 2 * room, h + 2 * room);
  }
  if (hasTitles) drawTitles(canvas, shape, frame, paints);
}
