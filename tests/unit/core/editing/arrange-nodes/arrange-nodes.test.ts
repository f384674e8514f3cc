import fc from 'fast-check';

import { arrangeNodes, cardSize, placesOf } from '#core/editing/arrange-nodes/arrange-nodes';
import type { NodePlace, ScriptDraft } from '#core/editing/draft-document';
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

const arbitraryPlace = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});

test('wherever the author has put some of it, what is new covers nothing', () => {
  fc.assert(
    fc.property(
      arbitraryScript,
      fc.array(fc.option(arbitraryPlace, { freq: 2 }), { minLength: 10, maxLength: 10 }),
      (script, choices) => {
        const ids = [...script.scenes.flatMap(({ nodes }) => nodes), ...script.endings].map(({ id }) => id);
        const layout = Object.fromEntries(
          ids.flatMap((id, at) => {
            const place = choices[at];
            return place === null || place === undefined ? [] : [[id, place]];
          }),
        );
        const places = placesOf({ script, layout });
        expect(Object.keys(places).sort()).toEqual([...ids].sort());
        expect(places).toMatchObject(layout);
        const isOwn = (pair: string): boolean => pair.split(' ').every((id) => Object.hasOwn(layout, id));
        expect(overlaps(places).filter((pair) => !isOwn(pair))).toEqual([]);
        expect(placesOf({ script, layout })).toEqual(places);
      },
    ),
  );
});

test('a new scene comes to stand below the others, and a new node of it below the one before', () => {
  const { script } = buildScriptDraft();
  let draft: ScriptDraft = { script, layout: arrangeNodes(script) };
  for (const edit of [
    () => editScript(draft, 'add-scene', { kind: 'visit', title: '门口', id: 'door' }),
    () => editScript(draft, 'add-node', { scene: 'door', node: { id: 'first' } }),
    () => editScript(draft, 'add-node', { scene: 'door', node: { id: 'second' } }),
    () => editScript(draft, 'add-ending', { kind: 'paused', title: '', id: 'e-new' }),
  ]) {
    const edited = edit();
    if (!edited.ok) throw new Error(edited.error.code);
    draft = edited.value.document;
  }
  const places = placesOf(draft);
  const lowest = Math.max(...Object.values(draft.layout).map(({ y }) => y));
  expect(places['first']?.y).toBeGreaterThan(lowest + cardSize.height);
  expect(places['second']).toEqual({ x: places['first']?.x, y: (places['first']?.y ?? 0) + 148 });
  expect(places['e-new']?.x).toBe(places['ending-paused']?.x);
});
