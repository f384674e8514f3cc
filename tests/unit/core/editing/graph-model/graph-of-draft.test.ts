import { sceneBoxId, type Graph } from '#core/editing/graph-model/graph';
import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';
import { editScript, type ScriptOperationArgs } from '#core/editing/operations/script-operations';
import { smallCase } from '../../../../support/small-case';
import { buildScriptDraft } from '../../../../support/build-draft';

const open = new Set<string>();
const rich = { script: smallCase.script, layout: {} };

test('every node and every ending has a card, and every scene an area around its own', () => {
  const { script } = rich;
  const { cards, shape } = graphOfDraft(rich, open);
  const { areas } = shape;
  const ids = [...script.scenes.flatMap(({ nodes }) => nodes), ...script.endings].map(({ id }) => id);
  expect(cards.map(({ id }) => id)).toEqual(ids);
  expect(areas.map(({ id }) => id)).toEqual(script.scenes.map(({ id }) => id));
  for (const { id, x, y, width, height } of areas)
    for (const card of cards)
      if (card.kind === 'node' && card.scene === id) {
        expect(card.place.x).toBeGreaterThan(x);
        expect(card.place.y).toBeGreaterThan(y);
        expect(card.place.x).toBeLessThan(x + width);
        expect(card.place.y).toBeLessThan(y + height);
      }
});

test('links between the same two cards are one line of the best quality', () => {
  const draft = buildScriptDraft();
  const { links } = graphOfDraft(draft, open).shape;
  const pairs = links.map(({ from, to }) => `${from} ${to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(links.find(({ from, to }) => from === 'ring' && to === 'settle')?.quality).toBe('best');
});

test('a way through a transition leads to the node behind it', () => {
  const { links } = graphOfDraft(rich, open).shape;
  const goals = new Set(rich.script.transitions.map(({ to }) => to));
  expect(links.some(({ isLater, to }) => isLater && goals.has(to))).toBe(true);
});

test('a collapsed scene is one box that keeps its lines to the outside', () => {
  const [first] = rich.script.scenes;
  if (first === undefined) throw new Error('The small case has scenes');
  const { cards, shape } = graphOfDraft(rich, new Set([first.id]));
  const { areas, links } = shape;
  const box = sceneBoxId(first.id);
  expect(cards.filter(({ id }) => id === box)).toHaveLength(1);
  expect(cards.some(({ id }) => first.nodes.some((node) => node.id === id))).toBe(false);
  expect(areas.some(({ id }) => id === first.id)).toBe(false);
  expect(links.some(({ from }) => from === box)).toBe(true);
  expect(links.some(({ from, to }) => from === box && to === box)).toBe(false);
});

test('a line says for how many outcomes it stands', () => {
  const [first] = rich.script.scenes;
  if (first === undefined) throw new Error('The small case has scenes');
  const outcomes = (graph: Graph) => graph.shape.links.reduce((sum, { count }) => sum + count, 0);
  const all = graphOfDraft(rich, open);
  expect(all.shape.links.every(({ count }) => count >= 1)).toBe(true);
  expect(outcomes(graphOfDraft(rich, new Set([first.id])))).toBeLessThan(outcomes(all));
});

/** The graph of a draft, and of the same draft with a field of the first node set. */
function edited(field: readonly (string | number)[], value: unknown) {
  const before = graphOfDraft(rich, open);
  const path = ['scenes', 0, 'nodes', 0, ...field];
  const args = { path, value, field: 'x' } as ScriptOperationArgs<'set-field'>;
  const made = editScript(rich, 'set-field', args);
  if (!made.ok) throw new Error('The field can be set');
  const { document } = made.value;
  return { before, after: graphOfDraft(document, open, before), anew: graphOfDraft(document, open) };
}

test('an edit of the words of a node leaves every other card and all that is seen from afar as they are', () => {
  const { before, after, anew } = edited(['title'], '别的');
  expect(after).toEqual(anew);
  expect(after.cards.filter((card, at) => card !== before.cards[at]).map(({ id }) => id)).toEqual([
    before.cards[0]?.id,
  ]);
  expect(after.shape).toBe(before.shape);
  expect(after.places).toBe(before.places);
});

test('an edit of where something leads gives other lines, and the same graph as made afresh', () => {
  const { before, after, anew } = edited(['moves', 0, 'outcomes', 0, 'to'], rich.script.endings[0]?.id);
  expect(after).toEqual(anew);
  expect(after.shape.links).not.toEqual(before.shape.links);
});

test('the same draft gives the very same graph', () => {
  const graph = graphOfDraft(rich, open);
  expect(graphOfDraft(rich, open, graph)).toBe(graph);
});
