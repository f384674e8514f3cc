import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';

import { nextCard } from '../../../../../../renderer/screens/studio/graph/next-card';
import { heatOf } from '../../../../../../renderer/screens/studio/graph/heat-of';
import { buildScriptDraft } from '../../../../../support/build-draft';

const graph = graphOfDraft(buildScriptDraft(), new Set());
const cardOf = (id: string) => {
  const card = graph.cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`The small script has ${id}`);
  return card;
};

test('to the right along a line, and back again', () => {
  const next = nextCard(graph, cardOf('ring'), 'right');
  expect(graph.shape.links.some(({ from, to }) => from === 'ring' && to === next?.id)).toBe(true);
  if (next === null) throw new Error('The start leads somewhere');
  expect(nextCard(graph, next, 'left')?.id).toBe('ring');
});

test('nowhere where nothing lies', () => {
  expect(nextCard(graph, cardOf('ring'), 'left')).toBeNull();
});

test('the heat of a node is the step of its visits on the way to the most visited one; none without visits', () => {
  expect(heatOf(null)).toBeNull();
  expect(heatOf({ a: 0, b: 1, c: 50, d: 100 })).toEqual(
    new Map([
      ['a', 0],
      ['b', 1],
      ['c', 3],
      ['d', 5],
    ]),
  );
});
