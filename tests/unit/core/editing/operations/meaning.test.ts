import { checkReferences } from '#core/check/check-references';
import { copyNodes } from '#core/editing/clipboard/node-fragment';
import type { ScriptDraft } from '#core/editing/draft-document';
import { locateNode } from '#core/editing/locate-node';
import {
  editScript,
  type ScriptOperationArgs,
  type ScriptOperationName,
} from '#core/editing/operations/script-operations';
import { buildScriptDraft } from '../../../../support/build-draft';
import { smallCase } from '../../../../support/small-case';

const draft = buildScriptDraft();
const rich: ScriptDraft = { script: smallCase.script, layout: {} };

function done<Name extends ScriptOperationName>(
  name: Name,
  args: ScriptOperationArgs<Name>,
  on: ScriptDraft = draft,
) {
  const edited = editScript({ script: on.script, layout: on.layout }, name, args);
  if (!edited.ok) throw new Error(`${name} was refused: ${JSON.stringify(edited.error)}`);
  return { ...edited.value.document, facts: edited.value.step.facts };
}

function refused<Name extends ScriptOperationName>(name: Name, args: ScriptOperationArgs<Name>) {
  const edited = editScript(draft, name, args);
  return edited.ok ? null : edited.error.code;
}

const broken = ({ script }: ScriptDraft) =>
  checkReferences(script)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

test('a new node gets a free id and stands behind the one it was asked for', () => {
  const { script, layout, facts } = done('add-node', {
    scene: 'call',
    node: { id: 'ring', title: '又响了' },
    after: 'ring',
    place: { x: 5, y: 6 },
  });
  expect(facts).toEqual({ id: 'ring-2', title: '又响了' });
  expect(script.scenes[0]?.nodes.map(({ id }) => id)).toEqual(['ring', 'ring-2', 'settle']);
  expect(layout).toEqual({ 'ring-2': { x: 5, y: 6 } });
});

test('what led to a deleted node leads nowhere, and says so in the checks', () => {
  const after = done('delete-nodes', { nodes: ['settle'] });
  expect(locateNode(after.script, 'settle')).toBeNull();
  expect(new Set(broken(after))).toEqual(new Set(['shape/unknown-target']));
});

test.each(['node', 'ending', 'fact', 'flag', 'disposition', 'scene', 'transition'] as const)(
  'a renamed %s is followed by everything that names it',
  (kind) => {
    const { script } = rich;
    const lists = {
      node: script.scenes.flatMap(({ nodes }) => nodes),
      ending: script.endings,
      fact: script.facts,
      flag: script.flags,
      disposition: script.dispositions,
      scene: script.scenes,
      transition: script.transitions,
    };
    expect(lists[kind].length).toBeGreaterThan(0);
    for (const { id } of lists[kind]) {
      const after = done('rename-id', { kind, from: id, to: 'quite-another' }, rich);
      expect(broken(after)).toEqual([]);
      expect(JSON.stringify(after.script)).toContain('"quite-another"');
    }
  },
);

test('a renamed move is followed by the walkthroughs', () => {
  const after = done('rename-id', { kind: 'move', node: 'ring', from: 'ask', to: 'ask-first' });
  expect(after.script.walkthroughs.every(({ steps }) => !steps.includes('ask'))).toBe(true);
  expect(after.script.walkthroughs.some(({ steps }) => steps.includes('ask-first'))).toBe(true);
});

test('a malformed id and one that is taken are refused', () => {
  expect(refused('rename-id', { kind: 'node', from: 'ring', to: 'Ring 2' })).toBe('malformed-id');
  expect(refused('rename-id', { kind: 'node', from: 'ring', to: 'settle' })).toBe('id-taken');
  expect(refused('rename-id', { kind: 'node', from: 'nobody', to: 'somebody' })).toBe('no-such-id');
});

test('nothing is led to a place that is not there', () => {
  const outcome = ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0];
  expect(refused('connect', { outcome, to: 'nowhere' })).toBe('no-such-target');
  expect(refused('connect', { outcome: ['scenes', 9], to: 'settle' })).toBe('no-such-place');
});

test('copied nodes lead to each other under new names, and bring the facts that they name', () => {
  const ids = rich.script.scenes[0]?.nodes.slice(0, 2).map(({ id }) => id) ?? [];
  const fragment = copyNodes(rich, ids);
  if (fragment === null) throw new Error('There was something to copy');
  const after = done('paste-nodes', { fragment, scene: 'call', place: { x: 0, y: 0 } });
  expect(broken(after).filter((code) => code !== 'shape/unknown-target')).toEqual(
    broken(after).filter((code) => code === 'shape/unknown-disposition' || code === 'shape/unknown-scene'),
  );
  const known = new Set(after.script.facts.map(({ id }) => id));
  expect(fragment.facts.every(({ id }) => known.has(id))).toBe(true);
  expect(after.script.scenes[0]?.nodes).toHaveLength(2 + ids.length);
});

test('pasting into the same script gives ids of their own', () => {
  const twice = done('duplicate-nodes', { nodes: ['ring', 'settle'] });
  expect(twice.script.scenes[0]?.nodes.map(({ id }) => id)).toEqual(['ring', 'settle', 'ring-2', 'settle-2']);
  const copy = locateNode(twice.script, 'ring-2')?.node;
  expect(copy?.within?.else.to).toBe('settle-2');
  expect(broken(twice).filter((code) => code === 'shape/duplicate-id')).toEqual([]);
});

test('moving nodes to another scene keeps what leads to them', () => {
  const withDoor = done('add-scene', { kind: 'visit', title: '门口', id: 'door' });
  const after = done('move-nodes-to-scene', { nodes: ['settle'], scene: 'door' }, withDoor);
  expect(after.script.scenes.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['ring'], ['settle']]);
  expect(broken(after)).toEqual([]);
});

test('without its scene a condition says that it names nothing, and does not come to hold always', () => {
  const [call] = rich.script.scenes;
  const when = { scene: ['call'], not: { scene: ['call'] } };
  const named = done('set-field', { path: ['always', 0, 'when'], value: when, field: '条件' }, rich);
  const after = done('delete-scene', { scene: call?.id ?? '' }, named);
  expect(after.script.always[0]?.when).toEqual(when);
  expect(broken(after)).toContain('shape/unknown-scene');
});

test('nodes that are asked for twice are moved once', () => {
  const withDoor = done('add-scene', { kind: 'visit', title: '门口', id: 'door' });
  const after = done('move-nodes-to-scene', { nodes: ['settle', 'settle'], scene: 'door' }, withDoor);
  expect(after.script.scenes[1]?.nodes.map(({ id }) => id)).toEqual(['settle']);
});

describe('a renamed move that has its name from several nodes', () => {
  /** The second node's moves are called like the first one's. */
  const shared = done('rename-id', { kind: 'move', node: 'settle', from: 'check', to: 'ask' });
  const stepsOf = ({ script }: ScriptDraft) =>
    script.walkthroughs.filter(({ kind }) => kind === 'expert').map(({ steps }) => steps);

  test('is followed where a walkthrough takes it, and not where it takes the other', () => {
    expect(stepsOf(shared)).toEqual([0, 1, 2].map(() => ['ask', 'ask']));
    const first = done('rename-id', { kind: 'move', node: 'ring', from: 'ask', to: 'ask-first' }, shared);
    expect(stepsOf(first)).toEqual([0, 1, 2].map(() => ['ask-first', 'ask']));
    const second = done('rename-id', { kind: 'move', node: 'settle', from: 'ask', to: 'ask-last' }, shared);
    expect(stepsOf(second)).toEqual([0, 1, 2].map(() => ['ask', 'ask-last']));
  });

  test('is followed on the way to a loose end, and not behind it', () => {
    const loose = done(
      'connect',
      { outcome: ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0], to: '' },
      shared,
    );
    const first = done('rename-id', { kind: 'move', node: 'ring', from: 'ask', to: 'ask-first' }, loose);
    expect(stepsOf(first)).toEqual([0, 1, 2].map(() => ['ask-first', 'ask']));
    const second = done('rename-id', { kind: 'move', node: 'settle', from: 'ask', to: 'ask-last' }, loose);
    expect(stepsOf(second)).toEqual(stepsOf(loose));
  });

  test('is no reason to stumble where a transition leads to itself and a disposition is gone', () => {
    const round = done('add-transition', { id: 'later', to: '' }, shared);
    const led = done('set-field', { path: ['transitions', 0, 'to'], value: 'later', field: '去向' }, round);
    const on = done(
      'connect',
      { outcome: ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0], to: 'later' },
      led,
    );
    const bare = done('remove-item', { path: ['dispositions'], at: 0 }, on);
    const after = done('rename-id', { kind: 'move', node: 'ring', from: 'ask', to: 'ask-first' }, bare);
    expect(stepsOf(after)).toEqual([
      ['ask', 'ask'],
      ['ask-first', 'ask'],
      ['ask-first', 'ask'],
    ]);
  });
});

test('a new move has a name of its own in the whole script, so that a walkthrough can mean it', () => {
  const once = done('add-move', { node: 'ring', move: { id: 'check' } });
  expect(once.facts['id']).toBe('check-2');
  const nameless = done('add-move', { node: 'ring' });
  expect(nameless.facts).toEqual({ id: 'ring-move', title: 'ring-move' });
});

test('an ending that is renamed keeps its place, and one that is deleted leaves it', () => {
  const placed = done('place-nodes', { places: { 'ending-paused': { x: 7, y: 8 } } });
  const renamed = done('rename-id', { kind: 'ending', from: 'ending-paused', to: 'e-paused' }, placed);
  expect(renamed.layout).toEqual({ 'e-paused': { x: 7, y: 8 } });
  const after = done('delete-endings', { endings: ['e-paused', 'ending-stopped'] }, renamed);
  expect(after.layout).toEqual({});
  expect(after.facts).toEqual({ title: 'ending-stopped… ×2' });
});

test('what objects inherit is no name for anything that has a place', () => {
  const added = done('add-node', { scene: 'call', node: { id: 'constructor' }, place: { x: 1, y: 2 } });
  expect(added.facts['id']).toBe('constructor-2');
  expect(refused('rename-id', { kind: 'node', from: 'ring', to: 'constructor' })).toBe('malformed-id');
});

test('many places at once are one change, and it takes none away that it does not name', () => {
  const places = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n-${at}`, { x: at, y: 0 }]));
  const placed = done('place-nodes', { places: { ...places, ring: { x: 9, y: 9 } } });
  const gone = Object.fromEntries(Object.keys(places).map((id) => [id, null]));
  const edited = editScript({ script: placed.script, layout: placed.layout }, 'place-nodes', {
    places: gone,
  });
  expect(edited.ok && edited.value.document.layout).toEqual({ ring: { x: 9, y: 9 } });
  expect(edited.ok && edited.value.step.changes).toHaveLength(1);
});

test('nodes that go together are not changed on their way out', () => {
  const edited = editScript(draft, 'delete-nodes', { nodes: ['ring', 'settle'] });
  const ofNodes = edited.ok ? edited.value.step.changes.filter(({ path }) => path.length > 4) : null;
  expect(ofNodes).toEqual([]);
});
