import { fail, ok, type Result } from '../../lib/result';
import type { Node } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import type { Change } from '../change';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { locateNode, targetIds } from '../locate-node';
import type { EditRefusal, Operation } from '../operation';
import { emptyNode } from './empty-parts';
import { layoutChanges, placesGone } from './layout-changes';
import { namedInLabel } from './named-in-label';
import { rewriteTargets } from './references';

export type AddNode = {
  readonly scene: string;
  readonly node?: Partial<Node>;
  /** Behind this node of the scene; at the end without. */
  readonly after?: string;
  readonly place?: NodePlace;
};
export type Nodes = { readonly nodes: readonly string[] };

function noSuch(what: string, id: string): Result<never, EditRefusal> {
  return fail({ code: `no-such-${what}`, facts: { id } });
}

/** Where a scene's nodes are listed, or null. */
function nodesOfScene(script: Script, scene: string): readonly (string | number)[] | null {
  const at = script.scenes.findIndex(({ id }) => id === scene);
  return at < 0 ? null : ['script', 'scenes', at, 'nodes'];
}

function placeChange(id: string, place: NodePlace | undefined): readonly Change[] {
  return place === undefined ? [] : [{ do: 'set', path: ['layout', id], value: place }];
}

export const addNode: Operation<ScriptDraft, AddNode> = {
  label: { zh: '添加节点「{title}」', en: 'add the node “{title}”' },
  plan: ({ script }, { scene, node = {}, after, place }) => {
    const path = nodesOfScene(script, scene);
    if (path === null) return noSuch('scene', scene);
    const id = freeId(node.id ?? 'node', targetIds(script));
    const { nodes } = script.scenes.find((each) => each.id === scene) ?? { nodes: [] };
    const behind = nodes.findIndex((each) => each.id === after);
    const value = emptyNode(id, node);
    return ok({
      changes: [
        { do: 'insert', path, at: behind < 0 ? nodes.length : behind + 1, value },
        ...placeChange(id, place),
      ],
      facts: { title: namedInLabel(value.title, id), id },
    });
  },
};

/** Changes that take nodes out, last first, so that places before them stay right. */
function removals(script: Script, ids: ReadonlySet<string>): readonly Change[] {
  return script.scenes.flatMap((scene, sceneAt) =>
    scene.nodes
      .map((node, at): Change | null =>
        ids.has(node.id) ? { do: 'remove', path: ['script', 'scenes', sceneAt, 'nodes'], at } : null,
      )
      .filter((change) => change !== null)
      .reverse(),
  );
}

export const deleteNodes: Operation<ScriptDraft, Nodes> = {
  label: { zh: '删除节点「{title}」', en: 'delete the node “{title}”' },
  plan: ({ script, layout }, { nodes }) => {
    const gone = new Set(nodes.filter((id) => locateNode(script, id) !== null));
    const [first] = gone;
    const node = first === undefined ? null : locateNode(script, first)?.node;
    if (first === undefined || node === null || node === undefined) return noSuch('node', nodes[0] ?? '');
    return ok({
      changes: [
        ...rewriteTargets(script, (id) => (gone.has(id) ? null : id), gone),
        ...removals(script, gone),
        ...placesGone(layout, gone),
      ],
      facts: { title: namedInLabel(node.title, first, gone.size) },
    });
  },
};

export const moveNodesToScene: Operation<ScriptDraft, Nodes & { readonly scene: string }> = {
  label: { zh: '把节点移到场次「{title}」', en: 'move nodes to the scene “{title}”' },
  plan: ({ script }, { nodes, scene }) => {
    const path = nodesOfScene(script, scene);
    const target = script.scenes.find(({ id }) => id === scene);
    if (path === null || target === undefined) return noSuch('scene', scene);
    const moved = [...new Set(nodes)].flatMap((id) => {
      const located = locateNode(script, id);
      return located === null || located.scene.id === scene ? [] : [located.node];
    });
    if (moved.length === 0) return ok({ changes: [], facts: { title: namedInLabel(target.title, scene) } });
    const ids = new Set(moved.map(({ id }) => id));
    return ok({
      changes: [
        ...removals(script, ids),
        ...moved.map((value, at): Change => ({ do: 'insert', path, at: target.nodes.length + at, value })),
      ],
      facts: { title: namedInLabel(target.title, scene) },
    });
  },
};

export type PlaceNodes = { readonly places: Readonly<Record<string, NodePlace | null>> };

export const placeNodes: Operation<ScriptDraft, PlaceNodes> = {
  label: { zh: '移动位置', en: 'move on the graph' },
  plan: ({ layout }, { places }) => ok({ changes: layoutChanges(layout, places) }),
};
