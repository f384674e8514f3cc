import type { GraphFrame } from './graph-frame';
import type { GraphPaints } from './graph-paints';
import type { ShapeLine } from './shape-lines';

/** How lines of each quality are drawn: never by colour alone. */
const styles = {
  best: { width: 1.9, dash: [] },
  ok: { width: 1.5, dash: [] },
  useless: { width: 1.1, dash: [2, 4] },
  harmful: { width: 1.5, dash: [7, 5] },
} as const;
const qualities = ['useless', 'ok', 'harmful', 'best'] as const;

/** Heads and marks are drawn only where they can be told apart. */
const detailFrom = 0.4;

function curve(canvas: CanvasRenderingContext2D, { bend, lift, x1, x2, y1, y2 }: ShapeLine): void {
  canvas.moveTo(x1, y1);
  if (lift === 0) return canvas.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2 - 5, y2);
  // Up, level over the row, and down again.
  const [top, out] = [Math.min(y1, y2) - lift, Math.min(bend, 70)];
  canvas.bezierCurveTo(x1 + out, y1, x1 + out * 0.3, top, x1 + out * 1.3, top);
  canvas.lineTo(x2 - out * 1.3, top);
  canvas.bezierCurveTo(x2 - out * 0.3, top, x2 - out, y2, x2 - 5, y2);
}

function head(canvas: CanvasRenderingContext2D, { x2, y2 }: ShapeLine): void {
  canvas.moveTo(x2 - 1, y2);
  canvas.lineTo(x2 - 9, y2 - 4.5);
  canvas.lineTo(x2 - 9, y2 + 4.5);
  canvas.closePath();
}

/** A round arrow where one may try again, and a number where a line stands for several. */
function marks(canvas: CanvasRenderingContext2D, lines: readonly ShapeLine[], paints: GraphPaints): void {
  canvas.lineWidth = 1.4;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.font = `11px ${paints.font}`;
  for (const { lift, link, x1, x2, y1, y2 } of lines) {
    const isBundle = link.from.startsWith('scene:') || link.to.startsWith('scene:');
    if (!link.isRetry && !(isBundle && link.count > 1)) continue;
    const [x, y] = [(x1 + x2) / 2, lift === 0 ? (y1 + y2) / 2 : Math.min(y1, y2) - lift];
    canvas.fillStyle = paints.paper;
    canvas.strokeStyle = paints.useless;
    canvas.beginPath();
    canvas.arc(x, y, 10, 0, 2 * Math.PI);
    canvas.fill();
    canvas.beginPath();
    if (isBundle) {
      canvas.arc(x, y, 10, 0, 2 * Math.PI);
      canvas.fillStyle = paints.text;
      canvas.fillText(String(link.count), x, y + 0.5);
    } else {
      canvas.arc(x, y, 5.5, -0.3, 1.45 * Math.PI);
      canvas.moveTo(x - 4, y - 7.5);
      canvas.lineTo(x - 0.5, y - 5.3);
      canvas.lineTo(x - 3.6, y - 2);
    }
    canvas.stroke();
  }
}

/** Draws some lines, those of the worst quality first so that the best way lies on top. One path for each look. */
export function drawLines(
  canvas: CanvasRenderingContext2D,
  lines: readonly ShapeLine[],
  { zoom, x, y }: GraphFrame,
  paints: GraphPaints,
  emphasis: number,
): void {
  if (lines.length === 0) return;
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(zoom, zoom);
  // From farther off a line keeps about a pixel.
  const thick = emphasis / Math.min(1, Math.max(zoom, 0.45) / 0.7);
  for (const quality of qualities) {
    const own = lines.filter(({ link }) => link.quality === quality);
    if (own.length === 0) continue;
    const { dash, width } = styles[quality];
    canvas.strokeStyle = paints[quality];
    canvas.fillStyle = paints[quality];
    for (const isRetry of [false, true]) {
      const alike = own.filter(({ link }) => link.isRetry === isRetry);
      if (alike.length === 0) continue;
      canvas.setLineDash(isRetry ? [12, 4, 2, 4] : [...dash]);
      canvas.lineWidth = width * thick;
      canvas.beginPath();
      for (const line of alike) curve(canvas, line);
      canvas.stroke();
    }
    if (zoom < detailFrom) continue;
    canvas.beginPath();
    for (const line of own) head(canvas, line);
    canvas.fill();
  }
  canvas.setLineDash([]);
  if (zoom >= detailFrom) marks(canvas, lines, paints);
  canvas.restore();
}
