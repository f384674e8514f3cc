import { locateNode, pathOfEnding, pathOfMove, pathOfNode, targetIds } from '#core/editing/locate-node';
import { smallCase } from '../../../support/small-case';

const { script } = smallCase;

const at = (path: readonly (string | number)[] | null): unknown =>
  path?.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], script);

test('the path of a node, a move and an ending leads there', () => {
  for (const { nodes } of script.scenes)
    for (const node of nodes) {
      expect(at(pathOfNode(script, node.id))).toBe(node);
      expect(at(locateNode(script, node.id)?.path ?? null)).toBe(node);
      for (const move of node.moves) expect(at(pathOfMove(script, node.id, move.id))).toBe(move);
    }
  for (const ending of script.endings) expect(at(pathOfEnding(script, ending.id))).toBe(ending);
});

test('what is not there has no path', () => {
  const [node] = script.scenes[0]?.nodes ?? [];
  expect(pathOfNode(script, 'nobody')).toBeNull();
  expect(pathOfMove(script, 'nobody', 'nothing')).toBeNull();
  expect(pathOfMove(script, node?.id ?? '', 'nothing')).toBeNull();
  expect(pathOfEnding(script, node?.id ?? '')).toBeNull();
});

test('nodes, transitions and endings are what an outcome can lead to', () => {
  const [transition] = script.transitions;
  const ids = targetIds(script);
  expect(ids.has(transition?.id ?? '')).toBe(true);
  expect(ids.has(script.endings[0]?.id ?? '')).toBe(true);
  expect(ids.has(script.facts[0]?.id ?? '')).toBe(false);
});
