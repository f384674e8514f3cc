import { fail, ok } from '../../lib/result';
import type { Change, ChangePath } from '../change';
import { copyNodes, withTargets, type NodeFragment } from '../clipboard/node-fragment';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { locateNode, targetIds } from '../locate-node';
import type { Operation } from '../operation';
import { nodesOfScene } from './node-operations';

export type PasteNodes = {
  readonly fragment: NodeFragment;
  readonly scene: string;
  /** Where the upper left of them comes to stand; without it they are arranged by themselves. */
  readonly place?: NodePlace;
};

/** Facts and flags that the script does not know yet. A fact of the same id is taken to be the same fact. */
function missingNames({ script }: ScriptDraft, { facts, flags }: NodeFragment): readonly Change[] {
  const known = new Set([...script.facts, ...script.flags].map(({ id }) => id));
  const inserted = (list: 'facts' | 'flags', items: NodeFragment['facts']): readonly Change[] =>
    items
      .filter(({ id }) => !known.has(id))
      .map((value, at) => ({
        do: 'insert',
        path: ['script', list],
        at: script[list].length + at,
        value,
      }));
  return [...inserted('facts', facts), ...inserted('flags', flags)];
}

function pasted(document: ScriptDraft, fragment: NodeFragment, path: ChangePath, place?: NodePlace) {
  const { script } = document;
  const taken = new Set(targetIds(script));
  const names = new Map<string, string>();
  for (const { id } of [...fragment.nodes, ...fragment.endings]) {
    const free = freeId(id, taken);
    taken.add(free);
    names.set(id, free);
  }
  const nameOf = (id: string): string => names.get(id) ?? '';
  const scene = script.scenes[Number(path[2])];
  const changes: Change[] = [
    ...missingNames(document, fragment),
    ...fragment.nodes.map((node, at): Change => ({
      do: 'insert',
      path,
      at: (scene?.nodes.length ?? 0) + at,
      value: { ...withTargets(node, nameOf), id: nameOf(node.id) },
    })),
    ...fragment.endings.map((ending, at): Change => ({
      do: 'insert',
      path: ['script', 'endings'],
      at: script.endings.length + at,
      value: { ...ending, id: nameOf(ending.id) },
    })),
  ];
  if (place !== undefined) {
    for (const [id, at] of Object.entries(fragment.places)) {
      const value = { x: place.x + at.x, y: place.y + at.y };
      if (names.has(id)) changes.push({ do: 'set', path: ['layout', nameOf(id)], value });
    }
  }
  return { changes, ids: [...names.values()] };
}

export const pasteNodes: Operation<ScriptDraft, PasteNodes> = {
  label: { zh: '粘贴 {count} 个节点', en: 'paste {count} nodes' },
  plan: (document, { fragment, scene, place }) => {
    const path = nodesOfScene(document.script, scene);
    if (path === null) return fail({ code: 'no-such-scene', facts: { id: scene } });
    const { changes, ids } = pasted(document, fragment, path, place);
    return ok({ changes, facts: { count: ids.length, ids: ids.join(' ') } });
  },
};

/** How far copies stand from what they were copied from. */
const aside = 40;

export const duplicateNodes: Operation<ScriptDraft, { readonly nodes: readonly string[] }> = {
  label: { zh: '复制 {count} 个节点', en: 'duplicate {count} nodes' },
  plan: (document, { nodes }) => {
    const fragment = copyNodes(document, nodes);
    const scene =
      nodes.map((id) => locateNode(document.script, id)?.scene.id).find((id) => id !== undefined) ??
      document.script.scenes[0]?.id;
    const path = scene === undefined ? null : nodesOfScene(document.script, scene);
    if (fragment === null || path === null)
      return fail({ code: 'no-such-node', facts: { id: nodes[0] ?? '' } });
    const places = Object.keys(fragment.places).flatMap((id) => {
      const place = document.layout[id];
      return place === undefined ? [] : [place];
    });
    const place =
      places.length === 0
        ? undefined
        : {
            x: Math.min(...places.map(({ x }) => x)) + aside,
            y: Math.min(...places.map(({ y }) => y)) + aside,
          };
    const { changes, ids } = pasted(document, fragment, path, place);
    return ok({ changes, facts: { count: ids.length, ids: ids.join(' ') } });
  },
};
