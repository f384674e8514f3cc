import type { Node, Scene } from '../script/node-schema';
import type { Script } from '../script/script-schema';
import type { ChangePath } from './change';

/** A node with where it stands. The path begins below the script: `scenes, 0, nodes, 3`. */
export type LocatedNode = {
  readonly node: Node;
  readonly scene: Scene;
  readonly sceneAt: number;
  readonly nodeAt: number;
  readonly path: ChangePath;
};

/** Finds a node by id; null where there is none. */
export function locateNode(script: Script, id: string): LocatedNode | null {
  for (const [sceneAt, scene] of script.scenes.entries()) {
    const nodeAt = scene.nodes.findIndex((node) => node.id === id);
    const node = scene.nodes[nodeAt];
    if (node !== undefined) {
      return { node, scene, sceneAt, nodeAt, path: ['scenes', sceneAt, 'nodes', nodeAt] };
    }
  }
  return null;
}

/** Path of a node below the script, or null. */
export function pathOfNode(script: Script, id: string): ChangePath | null {
  return locateNode(script, id)?.path ?? null;
}

/** Path of a move below the script, or null. */
export function pathOfMove(script: Script, node: string, move: string): ChangePath | null {
  const located = locateNode(script, node);
  const at = located?.node.moves.findIndex(({ id }) => id === move) ?? -1;
  return located === null || at < 0 ? null : [...located.path, 'moves', at];
}

/** Path of an ending below the script, or null. */
export function pathOfEnding(script: Script, id: string): ChangePath | null {
  const at = script.endings.findIndex((ending) => ending.id === id);
  return at < 0 ? null : ['endings', at];
}

/** Ids that outcomes can lead to: nodes, transitions and endings share one name space. */
export function targetIds(script: Script): ReadonlySet<string> {
  return new Set([
    ...script.scenes.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    ...script.transitions.map(({ id }) => id),
    ...script.endings.map(({ id }) => id),
  ]);
}
