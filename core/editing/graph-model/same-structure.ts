import type { Node, Scene } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import { contentOfNode } from './node-content';

function isSameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((item, at) => item === b[at] || isSame(item, b[at] as Item));
}

function leadsAlike(a: Node, b: Node): boolean {
  return (
    a.id === b.id &&
    isSameList(
      contentOfNode(a).leads,
      contentOfNode(b).leads,
      (one, other) => one.to === other.to && one.quality === other.quality && one.isRetry === other.isRetry,
    )
  );
}

/**
 * Whether two states of a script have the same scenes, nodes and endings in the same order, leading to the same places: everything
 * that places and lines are made of. What did not change is the same value in both and costs one comparison.
 */
export function isSameStructure(a: Script, b: Script): boolean {
  const isSameScene = (one: Scene, other: Scene): boolean =>
    one.id === other.id && isSameList(one.nodes, other.nodes, leadsAlike);
  return (
    isSameList(a.scenes, b.scenes, isSameScene) &&
    isSameList(a.endings, b.endings, (one, other) => one.id === other.id) &&
    isSameList(a.transitions, b.transitions, (one, other) => one.id === other.id && one.to === other.to)
  );
}
