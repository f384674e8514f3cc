import { contentHash } from '#core/lib/content-hash';
import type { PackPreview } from '#core/bridge/pack-channels';

import type { Connection } from '../../../electron/services/host';
import { buildScript } from '../../support/build-script';
import { contentFolder } from '../../support/content-folder';
import { craftPack, otherKey, otherUnit } from '../../support/craft-pack';
import { ask, testHost, told } from '../../support/test-host';
import { exported, passphrase, uploaded } from '../../support/test-packs';
import { openDraft, studioPeople, submitted, textStep } from '../../support/test-studio';
import { begin, play } from '../../support/test-talk';

async function studio(content?: string) {
  const host = await testHost(content === undefined ? {} : { contentFolder: content });
  return { host, ...(await studioPeople(host)) };
}

const trust = (window: Connection, unit = otherUnit.unit, publicKey = otherKey) =>
  told(window, 'keys:trust', { unit, publicKey });

const hashesOf = ({ entries }: PackPreview) => entries.map(({ hash }) => hash);

test('what one station publishes another can read, take in and play, bound to the version', async () => {
  const south = await studio();
  const { draft } = await openDraft(south.author);
  await told(south.author, 'studio:save-steps', {
    draft,
    revision: 0,
    steps: [textStep('one', '两句话的案子，改过', 'title')],
  });
  const version = await submitted(south.author, draft, 1);
  await told(south.colleague, 'studio:approve', { version, note: '读过' });
  const { bytes, key } = await exported(south.author);

  const north = await studio();
  await trust(north.author, key.unit, key.publicKey);
  const upload = await uploaded(north.author, bytes);
  const preview = await told(north.author, 'packs:preview', { upload });
  expect(preview).toMatchObject({ title: '十月包', unit: '城南所', fingerprint: key.fingerprint });
  const fresh = preview.entries.find(({ standing, kind }) => standing === 'new' && kind === 'script');
  expect(fresh).toMatchObject({
    title: '两句话的案子，改过',
    note: '初版',
    author: '马教官',
    approver: '林教官',
    present: null,
  });
  expect(preview.entries.filter(({ standing }) => standing === 'same').length).toBeGreaterThan(1);

  const chosen = fresh?.hash ?? '';
  expect(await told(north.author, 'packs:import', { upload, hashes: [chosen] })).toEqual({ taken: 1 });
  const { scripts } = await told(north.author, 'library:get', {});
  expect(scripts.map(({ hash }) => hash)).toContain(chosen);
  const [taken] = await told(north.author, 'studio:list-versions', { subject: null });
  expect(taken).toMatchObject({ hash: chosen, origin: 'pack', signer: '城南所', state: 'published' });

  const run = await begin(north.author, { script: chosen });
  await play(north.author, run, ['ask', 'check']);
  const results = await told(north.author, 'runs:list-results', { person: null, before: null, limit: 1 });
  expect(results).toHaveLength(1);
  const file = await told(north.author, 'runs:get', { run: results[0]?.run ?? '' });
  expect(file.script?.hash).toBe(chosen);
});

test('a pack of an unknown unit is refused with its fingerprint, until it is trusted', async () => {
  const { author } = await studio();
  const body = buildScript({ id: 'from-north', title: '北边来的' });
  const upload = await uploaded(author, await craftPack({ bodies: [{ kind: 'script', body }] }));
  const refused = await ask(author, 'packs:preview', { upload });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'packs/unknown-signer', facts: { unit: '城北所', publicKey: otherKey } },
  });
  expect(await ask(author, 'packs:import', { upload, hashes: [contentHash(body)] })).toMatchObject({
    error: { code: 'packs/unknown-signer' },
  });
  await trust(author);
  expect((await told(author, 'packs:preview', { upload })).entries).toHaveLength(1);
});

test('a revoked key opens nothing any more, and cannot be trusted again', async () => {
  const { author } = await studio();
  await trust(author);
  const body = buildScript({ id: 'from-north' });
  const upload = await uploaded(author, await craftPack({ bodies: [{ kind: 'script', body }] }));
  await told(author, 'keys:revoke', { publicKey: otherKey, reason: '电脑丢了' });
  expect(await ask(author, 'packs:preview', { upload })).toMatchObject({
    error: { code: 'packs/revoked-signer', facts: { reason: '电脑丢了' } },
  });
  expect(await ask(author, 'keys:trust', { unit: '城北所', publicKey: otherKey })).toMatchObject({
    error: { code: 'keys/key-known' },
  });
});

test('an entry says whether it is new, changed, the same, or worked on here', async () => {
  const { author } = await studio();
  await trust(author);
  const changed = buildScript({ version: 2, title: '改过的标题' });
  const same = buildScript();
  const added = buildScript({ id: 'another-case' });
  const standings = async (body: Record<string, unknown>) => {
    const upload = await uploaded(author, await craftPack({ bodies: [{ kind: 'script', body }] }));
    return (await told(author, 'packs:preview', { upload })).entries[0]?.standing;
  };
  expect([await standings(changed), await standings(same), await standings(added)]).toEqual([
    'changed',
    'same',
    'new',
  ]);
  const from = { kind: 'skeleton', fraudType: 'F07', title: '我们自己的' } as const;
  const { draft } = await told(author, 'studio:create-draft', { from });
  const own = (await told(author, 'studio:list-drafts', {})).find((each) => each.draft === draft);
  expect(await standings(buildScript({ id: own?.subject ?? '' }))).toBe('clashing');
});

test('a body can be looked at beside what is here', async () => {
  const { author } = await studio();
  await trust(author);
  const body = buildScript({ version: 2, title: '改过的标题' });
  const hash = contentHash(body);
  const upload = await uploaded(author, await craftPack({ bodies: [{ kind: 'script', body }] }));
  const entry = await told(author, 'packs:get-entry', { upload, kind: 'script', hash });
  expect(entry).toMatchObject({ body: { hash, body }, present: { body: { title: '两句话的案子' } } });
});

test('of several chosen bodies one that is not sound keeps all of them out', async () => {
  const { author } = await studio();
  await trust(author);
  const good = buildScript({ id: 'good-case' });
  const bad: Record<string, unknown> = { ...buildScript({ id: 'bad-case' }), endings: [] };
  const bytes = await craftPack({ bodies: [good, bad].map((body) => ({ kind: 'script', body })) });
  const upload = await uploaded(author, bytes);
  const hashes = hashesOf(await told(author, 'packs:preview', { upload }));
  expect(await ask(author, 'packs:import', { upload, hashes })).toMatchObject({
    error: { code: 'packs/unsound' },
  });
  expect(await told(author, 'studio:list-versions', { subject: null })).toEqual([]);
  expect(await told(author, 'packs:import', { upload, hashes: [contentHash(good)] })).toEqual({ taken: 1 });
});

test('a newer lesson of a pack is the one that is taught', async () => {
  const south = await studio();
  const { lessons } = await told(south.author, 'library:get', {});
  const fraudType = lessons[0] ?? 'F04';
  const lesson = await told(south.author, 'library:get-lesson', { fraudType });
  await trust(south.author);
  const body = { ...lesson, version: 7, aim: '新的目标' } as Record<string, unknown>;
  const upload = await uploaded(south.author, await craftPack({ bodies: [{ kind: 'lesson', body }] }));
  await told(south.author, 'packs:import', { upload, hashes: [contentHash(body)] });
  expect(await told(south.author, 'library:get-lesson', { fraudType })).toMatchObject({ aim: '新的目标' });
});

test('the key of a unit comes back from paper, under its passphrase only', async () => {
  const south = await studio();
  const { key, bytes } = await exported(south.author);
  const { lines, unit } = await told(south.author, 'keys:get-paper', {});
  const north = await studio(contentFolder());
  const text = lines.join('\n').toLowerCase();
  expect(await ask(north.author, 'keys:restore', { unit, text, passphrase: '不是这个' })).toMatchObject({
    error: { code: 'keys/wrong-passphrase' },
  });
  const slip = [...lines];
  slip[1] = (slip[1] ?? '').replace(/^./, (first) => (first === '7' ? '8' : '7'));
  expect(await ask(north.author, 'keys:restore', { unit, text: slip.join(' '), passphrase })).toMatchObject({
    error: { code: 'keys/unreadable', facts: { line: 2 } },
  });
  const restored = await told(north.author, 'keys:restore', { unit, text, passphrase });
  expect(restored).toMatchObject({ publicKey: key.publicKey, isOwn: true });
  const upload = await uploaded(north.author, bytes);
  expect((await told(north.author, 'packs:preview', { upload })).unit).toBe(unit);
});

test('without a key or with a wrong passphrase nothing is signed', async () => {
  const { author } = await studio();
  const [script] = (await told(author, 'library:get', {})).scripts;
  const wanted = { title: '包', scripts: [script?.hash ?? ''], lessons: [], ruleset: false };
  expect(await ask(author, 'packs:export', { ...wanted, passphrase })).toMatchObject({
    error: { code: 'keys/no-own-key' },
  });
  await told(author, 'keys:make', { unit: '城南所', passphrase });
  expect(await ask(author, 'packs:export', { ...wanted, passphrase: '错的口令' })).toMatchObject({
    error: { code: 'keys/wrong-passphrase' },
  });
  expect(await ask(author, 'packs:export', { ...wanted, scripts: [], passphrase })).toMatchObject({
    error: { code: 'packs/nothing-chosen' },
  });
});

test('rules come with a pack only where every script here still passes under them, and are in force at once', async () => {
  const { author } = await studio();
  await trust(author);
  const { ruleset } = await told(author, 'library:get', {});
  const present = (await told(author, 'library:get-ruleset', { hash: ruleset })).body;
  const take = async (body: Record<string, unknown>) => {
    const upload = await uploaded(author, await craftPack({ bodies: [{ kind: 'ruleset', body }] }));
    return ask(author, 'packs:import', { upload, hashes: [contentHash(body)] });
  };
  const newer = { ...present, version: present.version + 1, title: '新的规则' };
  expect(await take(newer)).toEqual({ ok: true, value: { taken: 1 } });
  expect((await told(author, 'library:get', {})).ruleset).toBe(contentHash(newer));

  // The script of the tests earns credit in dimensions that these rules do not have.
  const dimensions = newer.dimensions.filter(({ id }) => id === 'D3');
  const others = { ...newer, version: newer.version + 1, dimensions };
  expect(await take(others)).toMatchObject({
    error: { code: 'packs/rules-against', facts: { title: '两句话的案子' } },
  });
  expect((await told(author, 'library:get', {})).ruleset).toBe(contentHash(newer));
});

test('a body that is not what the manifest announces keeps everything out, though its bytes are signed', async () => {
  const { author } = await studio();
  await trust(author);
  const body = buildScript({ id: 'from-north' });
  const bytes = await craftPack({
    bodies: [{ kind: 'script', body }],
    entry: (entry) => ({ ...entry, title: '另一个标题' }),
  });
  const upload = await uploaded(author, bytes);
  expect(await ask(author, 'packs:import', { upload, hashes: [contentHash(body)] })).toMatchObject({
    error: { code: 'packs/altered' },
  });
  expect(await told(author, 'studio:list-versions', { subject: null })).toEqual([]);
});

test('an administrator takes packs in too, and a trainee plays what they brought', async () => {
  const { administrator, author } = await studio();
  await trust(administrator);
  const body = buildScript({ id: 'from-north', title: '北边来的' });
  const upload = await uploaded(administrator, await craftPack({ bodies: [{ kind: 'script', body }] }));
  // An upload belongs to its window.
  expect(await ask(author, 'packs:preview', { upload })).toMatchObject({
    error: { code: 'files/unknown-upload' },
  });
  await told(administrator, 'packs:import', { upload, hashes: [contentHash(body)] });
  expect((await told(author, 'library:get', {})).scripts.map(({ title }) => title)).toContain('北边来的');
});

test('a key outlives the person who added it, without their name', async () => {
  const { administrator, author } = await studio();
  await trust(author);
  const added = async () => (await told(administrator, 'keys:list', {})).map(({ addedBy }) => addedBy);
  expect(await added()).toEqual(['马教官']);
  const people = await told(administrator, 'people:list', {});
  const person = people.find(({ name }) => name === '马教官')?.id ?? '';
  await told(administrator, 'people:remove', { person });
  expect(await added()).toEqual(['']);
});
