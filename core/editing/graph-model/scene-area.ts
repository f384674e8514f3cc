import type { Scene } from '../../script/node-schema';
import { cardSize, scenePadding } from '../arrange-nodes/arrange-nodes';
import type { NodePlace } from '../draft-document';
import type { SceneArea } from './graph';

/** The area around the nodes of a scene; null where it has none. */
export function areaOfScene(scene: Scene, places: Readonly<Record<string, NodePlace>>): SceneArea | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id } of scene.nodes) {
    const place = places[id];
    if (place === undefined) continue;
    left = Math.min(left, place.x);
    top = Math.min(top, place.y);
    right = Math.max(right, place.x + cardSize.width);
    bottom = Math.max(bottom, place.y + cardSize.height);
  }
  if (left > right) return null;
  const x = left - scenePadding.side;
  const y = top - scenePadding.top;
  return {
    id: scene.id,
    title: scene.title === '' ? scene.id : scene.title,
    kind: scene.kind,
    x,
    y,
    width: right - x + scenePadding.side,
    height: bottom - y + scenePadding.bottom,
    nodes: scene.nodes.length,
  };
}

/** Whether two areas look the same. */
export function isSameArea(a: SceneArea, b: SceneArea): boolean {
  return (
    a.id === b.id &&
    a.title === b.title &&
    a.kind === b.kind &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.nodes === b.nodes
  );
}
