import type { ChangePath } from '#core/editing/change';
import { locateNode } from '#core/editing/locate-node';
import type { Scene } from '#core/script/node-schema';
import type { Script } from '#core/script/script-schema';

/** What stands under an id that something leads to. */
export type ScriptTarget = {
  readonly kind: 'node' | 'transition' | 'ending';
  readonly title: string;
  readonly path: ChangePath;
};

/** Finds where an id leads; null where it leads nowhere. */
export function targetOf(script: Script, id: string): ScriptTarget | null {
  if (id === '') return null;
  const located = locateNode(script, id);
  if (located !== null) return { kind: 'node', title: located.node.title || id, path: located.path };
  const endingAt = script.endings.findIndex((ending) => ending.id === id);
  const ending = script.endings[endingAt];
  if (ending !== undefined) return { kind: 'ending', title: ending.title || id, path: ['endings', endingAt] };
  const transitionAt = script.transitions.findIndex((transition) => transition.id === id);
  const transition = script.transitions[transitionAt];
  if (transition === undefined) return null;
  return {
    kind: 'transition',
    title: transition.narration.slice(0, 16) || id,
    path: ['transitions', transitionAt],
  };
}

/** The scene that something stands in; for what stands in none, the last one. */
export function sceneOfPath(script: Script, path: ChangePath): Scene | undefined {
  const [list, at] = path;
  return list === 'scenes' ? script.scenes[Number(at)] : script.scenes.at(-1);
}
