import fc from 'fast-check';

import { checkReferences } from '#core/check/check-references';
import { copyNodes, type NodeFragment } from '#core/editing/clipboard/node-fragment';
import type { ScriptDraft } from '#core/editing/draft-document';
import { locateNode } from '#core/editing/locate-node';
import {
  editScript,
  type ScriptOperationArgs,
  type ScriptOperationName,
} from '#core/editing/operations/script-operations';
import type { Node } from '#core/script/node-schema';
import { arbitraryScript } from '../../../../support/arbitrary-script';
import { buildScriptDraft } from '../../../../support/build-draft';

function withNames(id: string, names: Pick<ScriptDraft['script'], 'facts' | 'flags'>): ScriptDraft {
  const { script } = buildScriptDraft({ id });
  return { script: { ...script, ...names }, layout: { ring: { x: 100, y: 50 }, settle: { x: 400, y: 20 } } };
}

const home = withNames('home', {
  facts: [
    { id: 'on-line', text: '线上有人在听' },
    { id: 'unnamed', text: '没人提起' },
  ],
  flags: [{ id: 'line-cut', text: '连线已断' }],
});
const naming: Node = {
  id: 'naming',
  title: '都提到',
  replies: [
    { id: 'r', when: { any: [{ knows: ['on-line'] }, { not: { noFlags: ['line-cut'] } }] }, line: '……' },
  ],
  enter: [{ when: { disposition: ['stiff'] }, effects: { discloses: ['on-line'], sets: ['line-cut'] } }],
  moves: [],
};

function done<Name extends ScriptOperationName>(
  draft: ScriptDraft,
  name: Name,
  args: ScriptOperationArgs<Name>,
): ScriptDraft {
  const edited = editScript(draft, name, args);
  if (!edited.ok) throw new Error(`${name} was refused: ${JSON.stringify(edited.error)}`);
  return edited.value.document;
}

function copied(draft: ScriptDraft, ...ids: readonly string[]): NodeFragment {
  const fragment = copyNodes(draft, ids);
  if (fragment === null) throw new Error('There was something to copy');
  return fragment;
}

const source = done(home, 'insert-item', { path: ['scenes', 0, 'nodes'], at: 2, value: naming });
const nodeIn = ({ script }: ScriptDraft, id: string) => locateNode(script, id)?.node;
const paste = (draft: ScriptDraft, fragment: NodeFragment) =>
  done(draft, 'paste-nodes', { fragment, scene: 'call', place: { x: 10, y: 10 } });
const errors = (draft: ScriptDraft) =>
  checkReferences(draft.script)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

test('a copy carries what it names and nothing else, and no way out of itself', () => {
  const fragment = copied(source, 'naming', 'ring');
  expect(fragment.facts).toEqual([{ id: 'on-line', text: '线上有人在听' }]);
  expect(fragment.flags).toEqual([{ id: 'line-cut', text: '连线已断' }]);
  expect(fragment.dispositions.map(({ id }) => id)).toEqual(['stiff']);
  expect(fragment.places).toEqual({ ring: { x: 0, y: 0 } });
  const [ring] = fragment.nodes;
  expect(new Set(ring?.moves.flatMap(({ outcomes }) => outcomes.map(({ to }) => to)))).toEqual(new Set(['']));
  expect(copyNodes(source, ['nobody'])).toBeNull();
});

test('another script declares what it does not know', () => {
  const elsewhere = withNames('elsewhere', { facts: [], flags: [] });
  const bare = done(elsewhere, 'remove-item', { path: ['dispositions'], at: 1 });
  const after = paste(bare, copied(source, 'naming'));
  expect(after.script.facts).toEqual([{ id: 'on-line', text: '线上有人在听' }]);
  expect(after.script.flags).toEqual([{ id: 'line-cut', text: '连线已断' }]);
  expect(after.script.dispositions.at(-1)).toEqual(source.script.dispositions[1]);
  expect(nodeIn(after, 'naming')).toEqual(naming);
});

test('a thing is known by what it says, whatever it is called there', () => {
  const elsewhere = withNames('elsewhere', {
    facts: [{ id: 'somebody-listens', text: '线上有人在听' }],
    flags: [{ id: 'on-line', text: '别的意思' }],
  });
  const after = paste(elsewhere, copied(source, 'naming'));
  expect(after.script.facts).toEqual(elsewhere.script.facts);
  expect(nodeIn(after, 'naming')?.enter?.[0]?.effects.discloses).toEqual(['somebody-listens']);
  expect(nodeIn(after, 'naming')?.replies[0]?.when?.any?.[0]).toEqual({ knows: ['somebody-listens'] });
  expect(errors(after)).not.toContain('shape/unknown-fact');
});

test('another meaning of the same name is kept apart', () => {
  const elsewhere = withNames('elsewhere', { facts: [{ id: 'on-line', text: '网上买的' }], flags: [] });
  const after = paste(elsewhere, copied(source, 'naming'));
  expect(after.script.facts).toEqual([
    { id: 'on-line', text: '网上买的' },
    { id: 'on-line-2', text: '线上有人在听' },
  ]);
  expect(nodeIn(after, 'naming')?.enter?.[0]?.effects.discloses).toEqual(['on-line-2']);
});

test('at home a fact stays the same fact, even when its words were bettered since', () => {
  const fragment = copied(source, 'naming');
  const bettered = done(source, 'set-field', {
    path: ['facts', 0, 'text'],
    value: '电话那头还有别人',
    field: '事实',
  });
  const after = paste(bettered, fragment);
  expect(after.script.facts).toEqual(bettered.script.facts);
  expect(nodeIn(after, 'naming-2')?.enter).toEqual(naming.enter);
});

test('duplicates stand beside the originals, in their scenes, and lead where these lead', () => {
  const withDoor = done(home, 'add-scene', { kind: 'visit', title: '门口', id: 'door' });
  const apart = done(withDoor, 'move-nodes-to-scene', { nodes: ['settle'], scene: 'door' });
  const after = done(apart, 'duplicate-nodes', { nodes: ['ring', 'settle'] });
  expect(after.script.scenes.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    ['ring', 'ring-2'],
    ['settle', 'settle-2'],
  ]);
  expect(after.layout['ring-2']).toEqual({ x: 140, y: 90 });
  expect(after.layout['settle-2']).toEqual({ x: 440, y: 60 });
  const ways = (id: string) =>
    nodeIn(after, id)?.moves.flatMap(({ outcomes }) => outcomes.map(({ to }) => to));
  expect(ways('ring-2')).toEqual(['settle-2', 'settle-2', 'settle-2', 'ending-hung-up']);
  expect(ways('settle-2')).toEqual(ways('settle'));
});

test('whatever is copied is plain JSON, and pasting it anywhere breaks no name but those of ways out', () => {
  fc.assert(
    fc.property(arbitraryScript, fc.infiniteStream(fc.boolean()), (script, choices) => {
      const draft: ScriptDraft = { script: JSON.parse(JSON.stringify(script)) as typeof script, layout: {} };
      const ids = [...script.scenes.flatMap(({ nodes }) => nodes), ...script.endings].map(({ id }) => id);
      const fragment = copyNodes(
        draft,
        ids.filter(() => choices.next().value),
      );
      if (fragment === null) return;
      expect(JSON.parse(JSON.stringify(fragment))).toStrictEqual(fragment);
      const elsewhere = withNames('elsewhere', { facts: [{ id: 'fact-a', text: '另一件事' }], flags: [] });
      const after = paste(elsewhere, fragment);
      expect(errors(after).filter((code) => code !== 'shape/unknown-target')).toEqual([]);
      const copies = [...fragment.nodes, ...fragment.endings].map(({ id }) => id);
      expect(errors(done(draft, 'duplicate-nodes', { nodes: copies }))).toEqual(errors(draft));
    }),
    { numRuns: 60 },
  );
});
