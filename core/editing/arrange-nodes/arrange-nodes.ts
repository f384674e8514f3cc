import { edgesOf } from '../../check/script-graph';
import type { Script } from '../../script/script-schema';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { betweenScenes, gap, scenePadding, stepX, stepY } from './card-size';
import { missingPlaces } from './missing-places';
import { columnsOf, untangled } from './ranks';

export { cardSize, scenePadding } from './card-size';

/**
 * Places for all nodes and endings: a scene below the other, in each from left to right as the talk goes, endings in a last
 * column. The same script gives the same picture. Made for scripts, which hardly ever go back: what goes back is drawn back.
 */
export function arrangeNodes(script: Script): Readonly<Record<string, NodePlace>> {
  const edges = edgesOf(script);
  const places: Record<string, NodePlace> = {};
  let top = 0;
  let widest = 0;
  for (const scene of script.scenes) {
    const ids = scene.nodes.map(({ id }) => id);
    if (ids.length === 0) continue;
    const inside = new Set(ids);
    const links = edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
    const columns = untangled(columnsOf(ids, links), links);
    const tallest = Math.max(...columns.map((column) => column.length));
    columns.forEach((column, at) => {
      // A column stands in the middle of its scene's height, so that a single way runs straight.
      const above = ((tallest - column.length) * stepY) / 2;
      column.forEach((id, row) => {
        places[id] = { x: at * stepX, y: top + scenePadding.top + above + row * stepY };
      });
    });
    widest = Math.max(widest, columns.length);
    top += scenePadding.top + tallest * stepY - gap.y + scenePadding.bottom + betweenScenes;
  }
  placeEndings(script, edges, places, widest * stepX + scenePadding.side * 2);
  return places;
}

/** Endings stand level with what leads to them, in one column, without covering each other. */
function placeEndings(
  script: Script,
  edges: readonly { readonly from: string; readonly to: string }[],
  places: Record<string, NodePlace>,
  x: number,
): void {
  const heights = new Map<string, number[]>();
  for (const { from, to } of edges) {
    const source = places[from];
    if (source === undefined) continue;
    const list = heights.get(to);
    if (list === undefined) heights.set(to, [source.y]);
    else list.push(source.y);
  }
  const wished = script.endings.map(({ id }, at) => {
    const list = heights.get(id) ?? [];
    const y = list.length === 0 ? at * stepY : list.reduce((sum, each) => sum + each, 0) / list.length;
    return { id, y };
  });
  let next = -Infinity;
  for (const { id, y } of wished.sort((a, b) => a.y - b.y)) {
    const at = Math.max(y, next);
    places[id] = { x, y: at };
    next = at + stepY;
  }
}

/**
 * Places for everything on a draft's graph. What the author has put somewhere stays there; what is new comes to stand beside what leads to
 * it, where there is room.
 */
export function placesOf(draft: ScriptDraft): Readonly<Record<string, NodePlace>> {
  const { script, layout } = draft;
  const ids = [...script.scenes.flatMap(({ nodes }) => nodes), ...script.endings].map(({ id }) => id);
  const known = ids.filter((id) => Object.hasOwn(layout, id)).length;
  if (known === 0) return arrangeNodes(script);
  return known === ids.length ? layout : missingPlaces(draft);
}
