import { useMemo } from 'react';

import { locateNode } from '#core/editing/locate-node';
import { copyNodes } from '#core/editing/clipboard/node-fragment';
import type { NodePlace } from '#core/editing/draft-document';
import { placesOf } from '#core/editing/arrange-nodes/arrange-nodes';
import type { Graph } from '#core/editing/graph-model/graph-of-draft';
import { moveOfEntry, nodeOfEntry, type PaletteEntry } from '#core/editing/palette';

import type { EditorStore } from '../../../stores/studio/create-editor-store';
import { useEditorStore } from '../editor-context';

/** Where a new card comes to stand beside another. */
const aside = { x: 328, y: 0 } as const;

/** Everything that can be done to the draft from the graph. Each is one step to undo. */
export function draftEdits(store: EditorStore) {
  const now = () => store.getState();
  const sceneAround = (id: string | null | undefined): string => {
    const { script } = now().document;
    const found = id === null || id === undefined ? null : locateNode(script, id)?.scene.id;
    return found ?? script.scenes.at(-1)?.id ?? '';
  };
  /** The id that the last step gave to what it made. */
  const newId = (): string => String(now().history.done.at(-1)?.facts['id'] ?? '');
  const withScene = (gesture: string): string => {
    const scene = sceneAround(now().selected[0]);
    if (scene !== '') return scene;
    now().edit('add-scene', { kind: 'phone', title: '' }, gesture);
    return newId();
  };

  const connect = (from: string, move: string | null, to: string, gesture?: string): void => {
    const located = locateNode(now().document.script, from);
    if (located === null) return;
    const at = located.node.moves.findIndex(({ id }) => id === move);
    if (at < 0) {
      now().edit('add-move', { node: from, move: { outcomes: [{ quality: 'ok', to, why: '' }] } }, gesture);
      const id = newId();
      now().goTo({ kind: 'move', node: from, id });
    } else {
      const outcome = [...located.path, 'moves', at, 'outcomes', 0];
      now().edit('connect', { outcome, to }, gesture);
    }
  };

  const addNode = (place?: NodePlace, gesture = `add-node-${now().history.done.length}`): string => {
    const [after] = now().selected;
    const beside = after === undefined ? undefined : placesOf(now().document)[after];
    const scene = withScene(gesture);
    const stands = place ?? (beside && { x: beside.x + aside.x, y: beside.y + 148 });
    now().edit(
      'add-node',
      {
        scene,
        ...(after === undefined ? {} : { after }),
        ...(stands === undefined ? {} : { place: stands }),
      },
      gesture,
    );
    const id = newId();
    now().goTo({ kind: 'node', id });
    return id;
  };

  return {
    connect: (from: string, move: string | null, to: string) => connect(from, move, to),
    connectNew: (from: string, move: string | null, place: NodePlace): void => {
      const gesture = `connect-new-${now().history.done.length}`;
      const scene = sceneAround(from);
      now().edit('add-node', { scene, after: from, place: { x: place.x, y: place.y - 58 } }, gesture);
      const id = newId();
      connect(from, move, id, gesture);
      now().goTo({ kind: 'node', id });
    },
    addNode,
    addEnding: (title: string): void => {
      now().edit('add-ending', { kind: 'no-agreement', title });
      now().goTo({ kind: 'ending', id: newId() });
    },
    /** A collapsed scene takes all of its nodes along. */
    place: (moved: Readonly<Record<string, NodePlace>>, graph: Graph): void => {
      const before = placesOf(now().document);
      const places: Record<string, NodePlace> = {};
      for (const [id, place] of Object.entries(moved)) {
        const card = graph.cards.find((each) => each.id === id);
        if (card === undefined) continue;
        if (card.kind !== 'scene') {
          places[id] = place;
          continue;
        }
        for (const node of card.scene.nodes) {
          const was = before[node.id];
          if (was !== undefined)
            places[node.id] = { x: was.x + place.x - card.place.x, y: was.y + place.y - card.place.y };
        }
      }
      // Once something was put somewhere, everything stays where it is seen.
      const isFirst = Object.keys(now().document.layout).length === 0;
      now().edit('place-nodes', { places: isFirst ? { ...before, ...places } : places });
    },
    remove: (ids: readonly string[]): void => {
      const { script } = now().document;
      const gesture = `delete-${now().history.done.length}`;
      const endings = ids.filter((id) => script.endings.some((ending) => ending.id === id));
      const nodes = ids.filter((id) => !endings.includes(id) && locateNode(script, id) !== null);
      if (nodes.length > 0) now().edit('delete-nodes', { nodes }, gesture);
      if (endings.length > 0) now().edit('delete-endings', { endings }, gesture);
      now().select([]);
    },
    copy: (ids: readonly string[]): void => now().setClipboard(copyNodes(now().document, ids)),
    paste: (): void => {
      const { clipboard } = now();
      if (clipboard === null) return;
      const gesture = `paste-${now().history.done.length}`;
      const beside = placesOf(now().document)[now().selected[0] ?? ''] ?? { x: 0, y: 0 };
      const place = { x: beside.x + 40, y: beside.y + 148 };
      now().edit('paste-nodes', { fragment: clipboard, scene: withScene(gesture), place }, gesture);
      now().select(
        String(now().history.done.at(-1)?.facts['ids'] ?? '')
          .split(' ')
          .filter(Boolean),
      );
    },
    duplicate: (nodes: readonly string[]): void => {
      if (now().edit('duplicate-nodes', { nodes }) !== null) return;
      now().select(
        String(now().history.done.at(-1)?.facts['ids'] ?? '')
          .split(' ')
          .filter(Boolean),
      );
    },
    /** A palette entry used by its button: on the chosen node as a move, else as a node of its own. */
    useEntry: (entry: PaletteEntry): void => {
      const [chosen] = now().selected;
      const isNode = chosen !== undefined && locateNode(now().document.script, chosen) !== null;
      if (entry.kind === 'breaking-point' && isNode) {
        now().edit('add-move', { node: chosen, move: moveOfEntry(entry) });
        now().goTo({ kind: 'move', node: chosen, id: newId() });
        return;
      }
      now().edit('add-node', { scene: withScene('use-entry'), node: nodeOfEntry(entry) });
      now().goTo({ kind: 'node', id: newId() });
    },
    dropEntry: (data: string, place: NodePlace, on: string | null): void => {
      const entry = readEntry(data);
      if (entry === null || now().isReadOnly) return;
      if (on !== null && locateNode(now().document.script, on) !== null) {
        now().edit('add-move', { node: on, move: moveOfEntry(entry) });
        now().goTo({ kind: 'move', node: on, id: newId() });
        return;
      }
      now().edit('add-node', { scene: withScene('drop-entry'), node: nodeOfEntry(entry), place });
      now().goTo({ kind: 'node', id: newId() });
    },
  };
}

export type DraftEdits = ReturnType<typeof draftEdits>;

/** What was dropped may come from anywhere: only an entry of the palette is taken. */
function readEntry(data: string): PaletteEntry | null {
  try {
    const value = JSON.parse(data) as Partial<PaletteEntry> | null;
    if (value === null || typeof value !== 'object') return null;
    const { kind, id, text, note, basis } = value;
    const isKnown = kind === 'objection' || kind === 'breaking-point';
    if (!isKnown || typeof id !== 'string' || typeof text !== 'string' || typeof note !== 'string')
      return null;
    const named = Array.isArray(basis) ? basis.filter((each) => typeof each === 'string') : [];
    return { kind, id, text, note, basis: named };
  } catch {
    return null;
  }
}

/** See {@link draftEdits}; the same object for the whole life of the editor. */
export function useDraftEdits(): DraftEdits {
  const store = useEditorStore();
  return useMemo(() => draftEdits(store), [store]);
}
