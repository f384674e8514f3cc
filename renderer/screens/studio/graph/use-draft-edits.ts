import { useMemo } from 'react';

import { locateNode } from '#core/editing/locate-node';
import { copyNodes } from '#core/editing/clipboard/node-fragment';
import type { NodePlace } from '#core/editing/draft-document';
import { cardSize, placesOf } from '#core/editing/arrange-nodes/arrange-nodes';
import type { Graph } from '#core/editing/graph-model/graph';
import type { ScriptOperationArgs, ScriptOperationName } from '#core/editing/operations/script-operations';
import { moveOfEntry, nodeOfEntry, type PaletteEntry } from '#core/editing/palette';

import type { Facts } from '#core/messages/message';

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
  const newId = (): string => String(now().lastFacts['id'] ?? '');
  const withScene = (gesture: string): string => {
    const scene = sceneAround(now().selected[0]);
    if (scene !== '') return scene;
    now().edit('add-scene', { kind: 'phone', title: '' }, gesture);
    return newId();
  };

  /**
   * Does something that puts a card somewhere. Until then everything was arranged by itself; from now on it stays where it is
   * seen, or one new card would move all the others. Answers the facts of the step; none where it was refused.
   */
  const putting = <Name extends ScriptOperationName>(
    name: Name,
    args: ScriptOperationArgs<Name>,
    gesture: string,
  ): Facts => {
    const { document } = now();
    const before = Object.keys(document.layout).length === 0 ? placesOf(document) : null;
    if (now().edit(name, args, gesture) !== null) return {};
    const facts = now().lastFacts;
    if (before !== null) now().edit('place-nodes', { places: before }, gesture);
    return facts;
  };
  const showNode = ({ id }: Facts): string => {
    if (id !== undefined) now().goTo({ kind: 'node', id: String(id) });
    return String(id ?? '');
  };
  const chooseMade = ({ ids }: Facts): void =>
    now().select(
      String(ids ?? '')
        .split(' ')
        .filter((id) => id !== ''),
    );

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
    const args = {
      scene,
      ...(after === undefined ? {} : { after }),
      ...(stands === undefined ? {} : { place: stands }),
    };
    return showNode(putting('add-node', args, gesture));
  };

  return {
    connect: (from: string, move: string | null, to: string) => connect(from, move, to),
    connectNew: (from: string, move: string | null, place: NodePlace): void => {
      const gesture = `connect-new-${now().history.done.length}`;
      const scene = sceneAround(from);
      const stands = { x: place.x, y: place.y - cardSize.height / 2 };
      const made = putting('add-node', { scene, after: from, place: stands }, gesture);
      if (made['id'] !== undefined) connect(from, move, String(made['id']), gesture);
      showNode(made);
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
      const scene = withScene(gesture);
      chooseMade(putting('paste-nodes', { fragment: clipboard, scene, place }, gesture));
    },
    duplicate: (nodes: readonly string[]): void => {
      chooseMade(putting('duplicate-nodes', { nodes }, `duplicate-${now().history.done.length}`));
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
      const gesture = `use-entry-${now().history.done.length}`;
      showNode(putting('add-node', { scene: withScene(gesture), node: nodeOfEntry(entry) }, gesture));
    },
    dropEntry: (data: string, place: NodePlace, on: string | null): void => {
      const entry = readEntry(data);
      if (entry === null || now().isReadOnly) return;
      if (on !== null && locateNode(now().document.script, on) !== null) {
        now().edit('add-move', { node: on, move: moveOfEntry(entry) });
        now().goTo({ kind: 'move', node: on, id: newId() });
        return;
      }
      const gesture = `drop-entry-${now().history.done.length}`;
      const scene = withScene(gesture);
      showNode(putting('add-node', { scene, node: nodeOfEntry(entry), place }, gesture));
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
