import { edgesOf } from '../../check/script-graph';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { betweenScenes, cardSize, gap, scenePadding, stepX, stepY } from './card-size';

/** Where cards stand, by coarse squares, so that finding free room does not look at all of them. */
function occupiedBy(places: Iterable<NodePlace>) {
  const squares = new Map<string, NodePlace[]>();
  const square = (across: number, down: number): string => `${across},${down}`;
  const add = (place: NodePlace): void => {
    const key = square(Math.floor(place.x / stepX), Math.floor(place.y / stepY));
    const list = squares.get(key);
    if (list === undefined) squares.set(key, [place]);
    else list.push(place);
  };
  /** A card that one at this place would touch. */
  const touched = ({ x, y }: NodePlace): NodePlace | null => {
    const [across, down] = [Math.floor(x / stepX), Math.floor(y / stepY)];
    for (const column of [across - 1, across, across + 1])
      for (const row of [down - 1, down, down + 1])
        for (const other of squares.get(square(column, row)) ?? [])
          if (
            Math.abs(other.x - x) < cardSize.width + gap.x / 2 &&
            Math.abs(other.y - y) < cardSize.height + gap.y / 2
          )
            return other;
    return null;
  };
  for (const place of places) add(place);
  /** The first free room at this place or straight below it. */
  const firstFree = (wish: NodePlace): NodePlace => {
    let place = wish;
    for (let other = touched(place); other !== null; other = touched(place))
      place = { x: wish.x, y: other.y + stepY };
    add(place);
    return place;
  };
  return { firstFree };
}

/**
 * Places of a draft of which only some were ever put somewhere. Those stay. A node comes to stand to the right of what leads to it in
 * its scene, else below the node before it; a scene of which nothing stands anywhere, below all others; endings stand in a column.
 */
export function missingPlaces({ script, layout }: ScriptDraft): Readonly<Record<string, NodePlace>> {
  const places = new Map<string, NodePlace>();
  const groups = [...script.scenes.map(({ nodes }) => nodes), script.endings].map((items) =>
    items.map(({ id }) => id),
  );
  for (const id of groups.flat()) {
    const place = Object.hasOwn(layout, id) ? layout[id] : undefined;
    if (place !== undefined) places.set(id, place);
  }
  const { firstFree } = occupiedBy(places.values());
  const leading = new Map<string, string[]>();
  for (const { from, to } of edgesOf(script)) {
    if (places.has(to)) continue;
    const list = leading.get(to);
    if (list === undefined) leading.set(to, [from]);
    else list.push(from);
  }
  const placeOf = (ids: Iterable<string>): NodePlace | undefined => {
    for (const id of ids) if (places.has(id)) return places.get(id);
    return undefined;
  };
  groups.forEach((ids, at) => {
    const isEndings = at === script.scenes.length;
    const inside = new Set(ids);
    let beside = placeOf(ids);
    for (const id of ids) {
      const present = places.get(id);
      if (present === undefined) {
        const before = placeOf((leading.get(id) ?? []).filter((from) => inside.has(from)));
        const wish =
          before !== undefined
            ? { x: before.x + stepX, y: before.y }
            : beside !== undefined
              ? { x: beside.x, y: beside.y + stepY }
              : isEndings
                ? rightOf(places.values())
                : below(places.values());
        places.set(id, firstFree(wish));
      }
      beside = places.get(id);
    }
  });
  return Object.fromEntries(places);
}

function rightOf(places: Iterable<NodePlace>): NodePlace {
  const all = [...places];
  return {
    x: all.reduce((most, { x }) => Math.max(most, x), 0) + stepX + scenePadding.side * 2,
    y: all.reduce((least, { y }) => Math.min(least, y), Infinity),
  };
}

function below(places: Iterable<NodePlace>): NodePlace {
  const all = [...places];
  return {
    x: all.reduce((least, { x }) => Math.min(least, x), Infinity),
    y: all.reduce((most, { y }) => Math.max(most, y), -Infinity) + stepY + betweenScenes + scenePadding.top,
  };
}
