import fc from 'fast-check';

import { arrangeNodes, cardSize, placesOf } from '#core/editing/arrange-nodes/arrange-nodes';
import type { NodePlace } from '#core/editing/draft-document';
import { editScript } from '#core/editing/operations/script-operations';
import { arbitraryScript } from '../../../../support/arbitrary-script';
import { buildScriptDraft } from '../../../../support/build-draft';
import { shippedScript } from '../../../../support/shipped-scripts';

function overlaps(places: Readonly<Record<string, NodePlace>>): readonly string[] {
  const all = Object.entries(places);
  return all.flatMap(([id, a], at) =>
    all
      .slice(at + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < cardSize.width && Math.abs(a.y - b.y) < cardSize.height)
      .map(([other]) => `${id} ${other}`),
  );
}

test('every node and every ending gets a place, and none covers another', () => {
  fc.assert(
    fc.property(arbitraryScript, (script) => {
      const places = arrangeNodes(script);
      const ids = [...script.scenes.flatMap(({ nodes }) => nodes), ...script.endings].map(({ id }) => id);
      expect(Object.keys(places).sort()).toEqual([...ids].sort());
      expect(overlaps(places)).toEqual([]);
    }),
  );
});

test('a shipped script runs from left to right', () => {
  for (const name of ['f01-four-orders', 'f04-door-chain']) {
    const script = shippedScript(name);
    const places = arrangeNodes(script);
    expect(overlaps(places)).toEqual([]);
    for (const { nodes } of script.scenes) {
      const inside = new Set(nodes.map(({ id }) => id));
      for (const node of nodes)
        for (const { retry, to } of node.moves.flatMap(({ outcomes }) => outcomes))
          if (retry !== true && inside.has(to))
            expect(places[to]?.x).toBeGreaterThan(places[node.id]?.x ?? Infinity);
    }
  }
});

test('a cycle does not keep anything from getting a place', () => {
  const draft = buildScriptDraft();
  const outcome = ['scenes', 0, 'nodes', 1, 'moves', 0, 'outcomes', 0];
  const round = editScript(draft, 'connect', { outcome, to: 'ring' });
  expect(round.ok && overlaps(arrangeNodes(round.value.document.script))).toEqual([]);
});

test('what the author has put somewhere stays, and what is new finds free room', () => {
  const { script } = buildScriptDraft();
  const layout = { ring: { x: 400, y: 300 } };
  const places = placesOf({ script, layout });
  expect(places['ring']).toEqual({ x: 400, y: 300 });
  expect(places['settle']?.x).toBeGreaterThan(400);
  expect(overlaps(places)).toEqual([]);
});
