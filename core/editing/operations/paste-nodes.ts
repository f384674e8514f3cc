import { fail, ok } from '../../lib/result';
import type { Node } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import type { Change } from '../change';
import { namedAsIn } from '../clipboard/named-as-in';
import { copyNodes, withTargets, type NodeFragment } from '../clipboard/node-fragment';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { locateNode, targetIds } from '../locate-node';
import type { Operation } from '../operation';
import { layoutChanges } from './layout-changes';

export type PasteNodes = {
  readonly fragment: NodeFragment;
  readonly scene: string;
  /** Where the upper left of them comes to stand; without it they are arranged by themselves. */
  readonly place?: NodePlace;
};

/** Nodes at the end of the scenes that they are to stand in. */
function insertions(
  script: Script,
  nodes: readonly Node[],
  sceneAtOf: (at: number) => number,
): readonly Change[] {
  const ends = script.scenes.map((scene) => scene.nodes.length);
  return nodes.map((value, nodeAt): Change => {
    const sceneAt = sceneAtOf(nodeAt);
    const at = ends[sceneAt] ?? 0;
    ends[sceneAt] = at + 1;
    return { do: 'insert', path: ['script', 'scenes', sceneAt, 'nodes'], at, value };
  });
}

/** Changes that add a fragment under free ids, and those ids. What it leads to outside of itself is kept as it says. */
function pasted(
  { script, layout }: ScriptDraft,
  fragment: NodeFragment,
  sceneAtOf: (at: number) => number,
  place: NodePlace | undefined,
) {
  const taken = new Set(targetIds(script));
  const names = new Map<string, string>();
  for (const { id } of [...fragment.nodes, ...fragment.endings]) {
    const free = freeId(id, taken);
    taken.add(free);
    names.set(id, free);
  }
  const nameOf = (id: string): string => names.get(id) ?? id;
  const nodes = fragment.nodes.map((node) => ({ ...withTargets(node, nameOf), id: nameOf(node.id) }));
  const placed = Object.entries(place === undefined ? {} : fragment.places).map(
    ([id, { x, y }]) => [nameOf(id), { x: (place?.x ?? 0) + x, y: (place?.y ?? 0) + y }] as const,
  );
  const changes: readonly Change[] = [
    ...insertions(script, nodes, sceneAtOf),
    ...fragment.endings.map((ending, at): Change => ({
      do: 'insert',
      path: ['script', 'endings'],
      at: script.endings.length + at,
      value: { ...ending, id: nameOf(ending.id) },
    })),
    ...layoutChanges(layout, Object.fromEntries(placed)),
  ];
  return { changes, ids: [...names.values()] };
}

/** Adds copied nodes and endings to a scene; what they name is declared where the script does not know it. */
export const pasteNodes: Operation<ScriptDraft, PasteNodes> = {
  label: { zh: '粘贴 {count} 个节点', en: 'paste {count} nodes' },
  plan: (document, { fragment, scene, place }) => {
    const sceneAt = document.script.scenes.findIndex(({ id }) => id === scene);
    if (sceneAt < 0) return fail({ code: 'no-such-scene', facts: { id: scene } });
    const named = namedAsIn(document.script, fragment);
    const { changes, ids } = pasted(document, named.fragment, () => sceneAt, place);
    return ok({
      changes: [...named.changes, ...changes],
      facts: { count: ids.length, ids: ids.join(' ') },
    });
  },
};

/** How far copies stand from what they were copied from. */
const aside = 40;

/** Copies beside what they were copied from, in the same scenes. They lead where the originals lead, or to each other. */
export const duplicateNodes: Operation<ScriptDraft, { readonly nodes: readonly string[] }> = {
  label: { zh: '复制 {count} 个节点', en: 'duplicate {count} nodes' },
  plan: (document, { nodes }) => {
    const { script, layout } = document;
    const fragment = copyNodes(document, nodes, (to) => to);
    if (fragment === null) return fail({ code: 'no-such-node', facts: { id: nodes[0] ?? '' } });
    const sceneAtOf = (at: number): number => locateNode(script, fragment.nodes[at]?.id ?? '')?.sceneAt ?? 0;
    const places = Object.keys(fragment.places).flatMap((id) => layout[id] ?? []);
    const place = {
      x: Math.min(...places.map(({ x }) => x)) + aside,
      y: Math.min(...places.map(({ y }) => y)) + aside,
    };
    const { changes, ids } = pasted(document, fragment, sceneAtOf, places.length === 0 ? undefined : place);
    return ok({ changes, facts: { count: ids.length, ids: ids.join(' ') } });
  },
};
