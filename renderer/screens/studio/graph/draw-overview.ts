import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { Graph, GraphCard } from '#core/editing/graph-model/graph';

/** How the graph lies on a canvas: pixels of the canvas for a pixel at full size, and where the origin comes to stand. */
export type OverviewFrame = { readonly zoom: number; readonly x: number; readonly y: number };

/** Colours of the theme, read once for each drawing. */
export type OverviewColours = {
  readonly area: string;
  readonly card: string;
  readonly ending: string;
  readonly link: string;
  readonly chosen: string;
  readonly problem: string;
  readonly heat: readonly string[];
};

export type OverviewMarks = {
  readonly chosen: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, number>;
  /** Step of the heat scale, 0…5, by card; null without a heat map. */
  readonly heat: ReadonlyMap<string, number> | null;
};

/** Width and height of a card; a collapsed scene is as large as a card. */
const { width, height } = cardSize;

/** The colours that the page shows at this moment. */
export function overviewColours(element: Element): OverviewColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    area: token('--surface-sunken'),
    card: token('--ink-line'),
    ending: token('--rule-strong'),
    link: token('--rule-strong'),
    chosen: token('--ink'),
    problem: token('--amber-fill'),
    heat: [0, 1, 2, 3, 4, 5].map((step) => token(`--heat-${step}`)),
  };
}

function fillOf(card: GraphCard, { heat }: OverviewMarks, colours: OverviewColours): string {
  const step = heat?.get(card.id);
  if (step !== undefined) return colours.heat[step] ?? colours.card;
  return card.kind === 'ending' ? colours.ending : colours.card;
}

/**
 * Draws the whole graph as boxes and lines: what is seen from afar, and the small map. One path for all lines of a drawing, because
 * thousands of strokes are what makes a canvas slow.
 */
export function drawOverview(
  canvas: CanvasRenderingContext2D,
  graph: Graph,
  frame: OverviewFrame,
  marks: OverviewMarks,
  colours: OverviewColours,
): void {
  const { zoom, x: left, y: top } = frame;
  const sx = (x: number): number => x * zoom + left;
  const sy = (y: number): number => y * zoom + top;
  canvas.fillStyle = colours.area;
  for (const { x, y, width: w, height: h } of graph.shape.areas) canvas.fillRect(sx(x), sy(y), w * zoom, h * zoom);

  const places = new Map(graph.cards.map(({ id, place }) => [id, place]));
  canvas.strokeStyle = colours.link;
  canvas.lineWidth = Math.max(0.5, Math.min(1, zoom * 3));
  canvas.globalAlpha = 0.55;
  canvas.beginPath();
  for (const { from, to } of graph.shape.links) {
    const source = places.get(from);
    const target = places.get(to);
    if (source === undefined || target === undefined) continue;
    canvas.moveTo(sx(source.x + width), sy(source.y + height / 2));
    canvas.lineTo(sx(target.x), sy(target.y + height / 2));
  }
  canvas.stroke();
  canvas.globalAlpha = 1;

  const w = Math.max(1.5, width * zoom);
  const h = Math.max(1.5, height * zoom);
  for (const card of graph.cards) {
    canvas.fillStyle = fillOf(card, marks, colours);
    canvas.fillRect(sx(card.place.x), sy(card.place.y), w, h);
  }
  const ring = (ids: Iterable<string>, colour: string, room: number): void => {
    canvas.strokeStyle = colour;
    canvas.lineWidth = 2;
    for (const id of ids) {
      const place = places.get(id);
      if (place !== undefined)
        canvas.strokeRect(sx(place.x) - room, sy(place.y) - room, w + 2 * room, h + 2 * room);
    }
  };
  ring(marks.problems.keys(), colours.problem, 0);
  ring(marks.chosen, colours.chosen, 2);
}

/** The card under a point of the graph; the one drawn last where two lie over each other. */
export function cardAt({ cards }: Graph, x: number, y: number): GraphCard | null {
  for (let at = cards.length - 1; at >= 0; at -= 1) {
    const card = cards[at] as GraphCard;
    const { place } = card;
    if (x >= place.x && x <= place.x + width && y >= place.y && y <= place.y + height) return card;
  }
  return null;
}

/** The rectangle around everything on the graph. */
export function boundsOf({ cards, shape: { areas } }: Graph): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number, w: number, h: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  };
  for (const { place } of cards) take(place.x, place.y, width, height);
  for (const area of areas) take(area.x, area.y, area.width, area.height);
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
