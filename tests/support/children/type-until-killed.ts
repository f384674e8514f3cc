import { randomUUID } from 'node:crypto';

import type { ChannelName, RequestOf } from '#core/bridge/channels';
import { applyChanges } from '#core/editing/change';
import { contentHash } from '#core/lib/content-hash';

import { told } from '../ask-host';
import { openChildHost } from '../faults/open-child-host';

/**
 * Opens the one draft of a data folder, making it where there is none, and types without end: texts, nodes that come and go,
 * places. Prints what the draft becomes with each save, before it is sent, and again once it was acknowledged. Killing it at
 * any moment is the test.
 */
async function main(): Promise<void> {
  const host = await openChildHost(process.argv.slice(2));
  const connection = host.connect();
  const ask = <Name extends ChannelName>(channel: Name, request: RequestOf<Name>) =>
    told(connection, channel, request);
  const [, present] = await ask('people:list', {});
  let author = present?.id;
  if (author === undefined) {
    const details = { name: '管理员', unit: '', duty: 'police' } as const;
    const { person } = await ask('people:add', { details, role: 'administrator', pin: '2468' });
    await ask('people:sign-in', { person: person.id, pin: '2468' });
    const instructor = { details: { ...details, name: '马教官' }, role: 'instructor', pin: '2468' } as const;
    author = (await ask('people:add', instructor)).person.id;
  }
  await ask('people:sign-in', { person: author, pin: '2468' });
  const { scripts } = await ask('library:get', {});
  const from = { kind: 'script', hash: scripts[0]?.hash ?? '', keepsId: false } as const;
  const [known] = await ask('studio:list-drafts', {});
  const draft = known?.draft ?? (await ask('studio:create-draft', { from })).draft;
  const file = await ask('studio:open-draft', { draft, force: false });
  const { recovered } = file;
  let { document, revision } = file;
  console.log(JSON.stringify({ author, draft, revision, recovered, hash: contentHash(document) }));

  type Changes = RequestOf<'studio:save-steps'>['steps'][number]['changes'];
  const nodes = ['script', 'scenes', 0, 'nodes'];
  const node = (id: string): Changes[number] => ({
    do: 'insert',
    path: nodes,
    at: 0,
    value: { id, title: '新节点', replies: [{ id: `${id}-1`, line: '喂？' }], moves: [] },
  });
  for (let count = 0; ; count += 1) {
    const kinds: readonly Changes[] = [
      [{ do: 'set', path: ['script', 'title'], value: `第${revision}步` }],
      [node(`n-${revision}`), { do: 'set', path: ['layout', `n-${revision}`], value: { x: count, y: 0 } }],
      [{ do: 'move', path: nodes, from: 0, to: 1 }],
      [{ do: 'remove', path: nodes, at: 1 }],
    ];
    // A word alone, or four things at once.
    const sent = count % 4 === 0 ? kinds : kinds.slice(0, 1);
    const changed = applyChanges(document, sent.flat());
    if (!changed.ok) throw new Error(changed.error.reason);
    ({ document } = changed.value);
    const reached = { revision: revision + sent.length, hash: contentHash(document) };
    console.log(JSON.stringify({ ...reached, isSaved: false }));
    const steps = sent.map((changes) => ({ id: randomUUID(), changes }));
    ({ revision } = await ask('studio:save-steps', { draft, revision, steps }));
    console.log(JSON.stringify({ ...reached, isSaved: true }));
  }
}

void main();
