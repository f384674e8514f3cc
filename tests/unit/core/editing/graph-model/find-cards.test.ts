import { findCards } from '#core/editing/graph-model/find-cards';
import { smallCase } from '../../../../support/small-case';

const { script } = smallCase;
const nodes = script.scenes.flatMap((scene) => scene.nodes);

test('a node is found by its id, its title, any line of the victim and any wording of a move', () => {
  const node = nodes.find(
    ({ moves, replies }) => moves.length > 0 && replies.some(({ line }) => line !== undefined),
  );
  if (node === undefined) throw new Error('The small case has a node with moves and lines');
  const said = node.replies.flatMap(({ line }) => line ?? []);
  const wordings = node.moves.flatMap(({ lines }) => Object.values(lines));
  for (const text of [node.id, node.title, ...said, ...wordings])
    expect(findCards(script, text)).toContain(node.id);
});

test('an ending is found by what happens in it', () => {
  const [ending] = script.endings;
  expect(findCards(script, ending?.texts[0]?.text ?? '-')).toContain(ending?.id);
});

test('capitals and blanks around do not matter, and nothing is found by nothing', () => {
  const id = nodes[0]?.id ?? '-';
  expect(findCards(script, `  ${id.toUpperCase()} `)).toContain(id);
  expect(findCards(script, '   ')).toEqual([]);
  expect(findCards(script, '没有人说过的话')).toEqual([]);
});
