import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';
import { sceneBoxId } from '#core/editing/graph-model/graph';
import type { PaletteEntry } from '#core/editing/palette';

import { draftEdits } from '../../../../../../renderer/screens/studio/graph/use-draft-edits';
import { createEditorStore } from '../../../../../../renderer/stores/studio/create-editor-store';
import { buildDraftFile, buildScriptDraft } from '../../../../../support/build-draft';
import { fakeBridge } from '../../../../../support/fake-bridge';
import { handClock } from '../../../../../support/hand-clock';

function opened() {
  const store = createEditorStore({
    bridge: fakeBridge({}, {}).bridge,
    file: buildDraftFile({}, buildScriptDraft()),
    newId: () => 'step',
    timers: handClock().timers,
  });
  const state = () => store.getState();
  const nodes = () => state().document.script.scenes.flatMap((scene) => scene.nodes);
  return { state, nodes, edits: draftEdits(store) };
}

test('what is dragged is one step, and everything else stays where it was seen', () => {
  const { edits, state } = opened();
  const graph = graphOfDraft(state().document, new Set());
  edits.place({ ring: { x: 5, y: 7 } }, graph);
  expect(state().document.layout).toEqual({ ...graph.places, ring: { x: 5, y: 7 } });
  expect(state().history.done).toHaveLength(1);
  state().undo();
  expect(state().document.layout).toEqual({});
});

test('a collapsed scene takes all of its nodes along', () => {
  const { edits, nodes, state } = opened();
  const [scene] = state().document.script.scenes;
  const graph = graphOfDraft(state().document, new Set([scene?.id ?? '']));
  const box = graph.cards.find(({ kind }) => kind === 'scene');
  if (box === undefined || scene === undefined) throw new Error('The small script has a scene');
  edits.place({ [sceneBoxId(scene.id)]: { x: box.place.x + 10, y: box.place.y - 20 } }, graph);
  for (const { id } of nodes()) {
    const { x = 0, y = 0 } = graph.places[id] ?? {};
    expect(state().document.layout[id]).toEqual({ x: x + 10, y: y - 20 });
  }
});

test('a line from a move changes where it leads; from the node itself it makes a new move', () => {
  const { edits, nodes } = opened();
  const [ring, settle] = nodes();
  const move = ring?.moves[0]?.id ?? '';
  const before = ring?.moves.length ?? 0;
  edits.connect('ring', move, settle?.id ?? '');
  expect(nodes()[0]?.moves[0]?.outcomes[0]?.to).toBe(settle?.id);
  expect(nodes()[0]?.moves).toHaveLength(before);
  edits.connect('ring', null, settle?.id ?? '');
  expect(nodes()[0]?.moves).toHaveLength(before + 1);
});

test('a line let go over empty space makes a node there that it leads to, in one step', () => {
  const { edits, nodes, state } = opened();
  const before = nodes().length;
  edits.connectNew('ring', nodes()[0]?.moves[0]?.id ?? '', { x: 900, y: 800 });
  expect(nodes()).toHaveLength(before + 1);
  const made = nodes()[0]?.moves[0]?.outcomes[0]?.to ?? '';
  expect(state().document.layout[made]?.x).toBe(900);
  expect(state().history.done).toHaveLength(1);
  state().undo();
  expect(nodes()).toHaveLength(before);
});

test('an objection dropped on empty space is a node there, one dropped on a node is a move; anything else is refused', () => {
  const { edits, nodes, state } = opened();
  const before = nodes().length;
  const entry: PaletteEntry = { kind: 'objection', id: 'o-1', text: '我自己的钱', note: '面子', basis: [] };
  edits.dropEntry(JSON.stringify(entry), { x: 40, y: 50 }, null);
  expect(nodes()).toHaveLength(before + 1);
  const moves = nodes()[0]?.moves.length ?? 0;
  edits.dropEntry(JSON.stringify(entry), { x: 0, y: 0 }, 'ring');
  expect(nodes()[0]?.moves).toHaveLength(moves + 1);
  const steps = state().history.done.length;
  for (const data of ['', 'null', '{"kind":"script"}', '<b>']) edits.dropEntry(data, { x: 0, y: 0 }, null);
  expect(state().history.done).toHaveLength(steps);
});
