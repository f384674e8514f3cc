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
  const edited = editScript(on, name, args);
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
