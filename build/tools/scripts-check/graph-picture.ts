import { edgesOf } from '#core/check/script-graph';
import { placedNodes } from '#core/check/script-parts';
import type { FullCheck } from '#core/proof/check-fully';
import type { Script } from '#core/script/script-schema';

import { escaped } from './escaped';

const columnWidth = 96;
const rowHeight = 54;
const margin = 20;
/** Every other column stands lower, so that an edge that skips one is seen. */
const stagger = 18;

/** As much of a title as stands under a box; the whole of it is in the tooltip. */
function shortened(title: string): string {
  const characters = [...title];
  return characters.length > 7 ? `${characters.slice(0, 6).join('')}…` : title;
}

type Place = { readonly x: number; readonly y: number };

/** Columns by longest way from the start along forward edges: every edge but a retry points to the right. */
function columnsOf(script: Script): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  const edges = edgesOf(script).filter(({ retry }) => !retry);
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const nodes = placedNodes(script).map(({ node }) => node.id);
  nodes.forEach((id) => column.set(id, 0));
  // As many rounds as there are nodes settle every forward graph; a cycle, which has its own problem, just stops here.
  for (let round = 0; round < nodes.length; round += 1) {
    let moved = false;
    for (const from of nodes) {
      for (const to of targets.get(from) ?? []) {
        const least = (column.get(from) ?? 0) + 1;
        if ((column.get(to) ?? 0) >= least || least > nodes.length) continue;
        column.set(to, least);
        moved = true;
      }
    }
    if (!moved) break;
  }
  const last = Math.max(0, ...nodes.map((id) => column.get(id) ?? 0)) + 1;
  // Endings stand by fours, so that the picture stays low.
  script.endings.forEach(({ id }, at) => column.set(id, last + Math.floor(at / 4)));
  return column;
}

function placesOf(script: Script): {
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
} {
  const used = new Map<number, number>();
  const places = new Map<string, Place>();
  for (const [id, column] of columnsOf(script)) {
    const row = used.get(column) ?? 0;
    used.set(column, row + 1);
    places.set(id, {
      x: margin + column * columnWidth,
      y: margin + row * rowHeight + (column % 2) * stagger,
    });
  }
  const width = 2 * margin + (Math.max(0, ...used.keys()) + 1) * columnWidth;
  return { places, width, height: 2 * margin + Math.max(1, ...used.values()) * rowHeight + stagger };
}

/**
 * The graph of a script: a node is the darker the more of the random plays come to it, red where no state reaches it;
 * an edge is dashed red where no outcome was ever taken.
 */
export function graphPicture(script: Script, { proof, bots }: FullCheck): string {
  const { places, width, height } = placesOf(script);
  const visits = bots?.visits ?? {};
  const most = Math.max(1, ...Object.values(visits));
  const lines = new Map<string, string>();
  for (const { from, to, placed } of edgesOf(script)) {
    const start = places.get(from);
    const end = places.get(to);
    if (start === undefined || end === undefined) continue;
    const isTaken = proof === null || proof.coverage.outcomes.has(placed.path.join('.'));
    const key = `${from}/${to}`;
    if (lines.has(key) && !isTaken) continue;
    const [x, y, u, v] = [start.x + 50, start.y + 14, end.x, end.y + 14];
    const bend = (u - x) / 2;
    lines.set(
      key,
      `<path class="edge${isTaken ? '' : ' never'}" d="M${x} ${y}C${x + bend} ${y} ${u - bend} ${v} ${u} ${v}"/>`,
    );
  }
  const boxes = placedNodes(script).map(({ node: { id, title } }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const share = (visits[id] ?? 0) / most;
    const isNever = proof !== null && !proof.coverage.nodes.has(id);
    return `<g><title>${escaped(`${id} ${title}: ${visits[id] ?? 0}`)}</title><rect class="node${isNever ? ' never' : ''}" x="${x}" y="${y}" width="50" height="28" rx="5" fill-opacity="${(0.08 + 0.92 * share).toFixed(2)}"/><text x="${x}" y="${y + 42}">${escaped(shortened(title))}</text></g>`;
  });
  const ends = script.endings.map(({ id, title, rank }, at) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const isNever = proof !== null && !proof.coverage.endings.has(at);
    return `<g><title>${escaped(`${id} ${title}: rank ${rank}`)}</title><rect class="ending${isNever ? ' never' : ''}" x="${x}" y="${y}" width="50" height="28" rx="14"/><text x="${x + 8}" y="${y + 18}">${rank}</text><text x="${x}" y="${y + 42}">${escaped(shortened(title))}</text></g>`;
  });
  const name = escaped(`${script.id}: ${boxes.length} nodes, ${ends.length} endings`);
  return `<div class="wide"><svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${[...lines.values(), ...boxes, ...ends].join('')}</svg></div>`;
}
