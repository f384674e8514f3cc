import { graphOfDraft, sceneBoxId } from '#core/editing/graph-model/graph-of-draft';
import { editScript } from '#core/editing/operations/script-operations';
import { smallCase } from '../../../../support/small-case';
import { buildScriptDraft } from '../../../../support/build-draft';

const open = new Set<string>();
const rich = { script: smallCase.script, layout: {} };

test('every node and every ending has a card, and every scene an area around its own', () => {
  const { script } = rich;
  const { cards, areas } = graphOfDraft(rich, open);
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
  const { links } = graphOfDraft(draft, open);
  const pairs = links.map(({ from, to }) => `${from} ${to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(links.find(({ from, to }) => from === 'ring' && to === 'settle')?.quality).toBe('best');
});

test('a way through a transition leads to the node behind it', () => {
  const { links } = graphOfDraft(rich, open);
  const goals = new Set(rich.script.transitions.map(({ to }) => to));
  expect(links.some(({ isLater, to }) => isLater && goals.has(to))).toBe(true);
});

test('a collapsed scene is one box that keeps its lines to the outside', () => {
  const [first] = rich.script.scenes;
  if (first === undefined) throw new Error('The small case has scenes');
  const { cards, links, areas } = graphOfDraft(rich, new Set([first.id]));
  const box = sceneBoxId(first.id);
  expect(cards.filter(({ id }) => id === box)).toHaveLength(1);
  expect(cards.some(({ id }) => first.nodes.some((node) => node.id === id))).toBe(false);
  expect(areas.some(({ id }) => id === first.id)).toBe(false);
  expect(links.some(({ from }) => from === box)).toBe(true);
  expect(links.some(({ from, to }) => from === box && to === box)).toBe(false);
});

test('an edit of one node leaves the contents of the others as they are', () => {
  const before = graphOfDraft(rich, open).cards;
  const title = { path: ['scenes', 0, 'nodes', 0, 'title'], value: '别的', field: '标题' };
  const edited = editScript(rich, 'set-field', title);
  if (!edited.ok) throw new Error('The title can be set');
  const after = graphOfDraft(edited.value.document, open).cards;
  const same = after.filter((card, at) => {
    const other = before[at];
    return card.kind !== 'scene' && other?.kind !== 'scene' && card.content === other?.content;
  });
  expect(same).toHaveLength(after.length - 1);
});
