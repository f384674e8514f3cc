import { errorCodes } from '#core/bridge/app-error';
import type { PackEntry } from '#core/pack/pack-manifest';

import { buildScript } from '../../support/build-script';
import { craftPack, otherKey, otherUnit, type PackTouches } from '../../support/craft-pack';
import { databaseDump } from '../../support/database-dump';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { studioPeople } from '../../support/test-studio';
import { upload } from '../../support/upload';

async function station() {
  const dataFolder = temporaryFolder();
  const host = await testHost({ dataFolder });
  const people = await studioPeople(host);
  await told(people.author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
  return { dataFolder, ...people };
}

const touched = (touch: (script: Record<string, unknown>) => void): Record<string, unknown> => {
  const script = buildScript();
  touch(script);
  return script;
};
/** The script's JSON with a word in it replaced by other JSON: for what no value can say. */
const respelt = (from: string, to: string): Buffer =>
  Buffer.from(JSON.stringify(buildScript()).replace(from, to));
const nested = (depth: number): unknown => {
  let condition: unknown = { duty: ['police'] };
  for (let at = 0; at < depth; at += 1) condition = { not: condition };
  return condition;
};
const firstMove = (script: Record<string, unknown>): object => {
  const { scenes } = script as { scenes: { nodes: { moves: object[] }[] }[] };
  return scenes[0]?.nodes[0]?.moves[0] ?? {};
};

type Station = Awaited<ReturnType<typeof station>>;

/** Imports a pack of one body and answers the code, or what was done. */
async function fate({ author }: Station, touches: PackTouches): Promise<string> {
  const id = await upload(author, 'a', await craftPack(touches));
  const preview = await ask(author, 'packs:preview', { upload: id });
  let code = preview.ok ? 'previewed' : preview.error.code;
  if (preview.ok) {
    const hashes = preview.value.entries.map(({ hash }) => hash);
    const done = await ask(author, 'packs:import', { upload: id, hashes });
    code = done.ok ? 'done' : done.error.code;
    for (const { hash, kind } of preview.value.entries)
      await ask(author, 'packs:get-entry', { upload: id, kind, hash });
  }
  await ask(author, 'files:drop', { upload: id });
  if (code !== 'done') {
    expect(errorCodes as readonly string[]).toContain(code);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return code;
}
const ofBody = (body: Record<string, unknown>): PackTouches => ({ bodies: [{ kind: 'script', body }] });
const ofBytes = (bytes: Buffer): PackTouches => ({ raw: [bytes] });
const gbk = Buffer.from('7b226964223a22d4c6b6cb227d', 'hex');

const bodies: readonly (readonly [what: string, code: string, touches: () => PackTouches])[] = [
  [
    'brackets 100,000 deep',
    'packs/unsafe',
    () => ofBytes(Buffer.from('['.repeat(100_000) + ']'.repeat(100_000))),
  ],
  [
    'objects 100,000 deep',
    'packs/unsafe',
    () => ofBytes(Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)),
  ],
  [
    'a condition 2,000 deep',
    'packs/unsafe',
    () =>
      ofBytes(
        respelt('"lines"', `"when":${'{"not":'.repeat(2000)}{"duty":["police"]}${'}'.repeat(2000)},"lines"`),
      ),
  ],
  ['a number beyond all numbers', 'packs/unsound', () => ofBytes(respelt('"minutes":5', '"minutes":1e400'))],
  ['NaN', 'packs/not-a-pack', () => ofBytes(respelt('"minutes":5', '"minutes":NaN'))],
  [
    'a key that names the prototype',
    'packs/not-a-pack',
    () => ofBytes(respelt('"format":1', '"format":1,"__proto__":{"polluted":true}')),
  ],
  [
    'a prototype key in an escaped spelling',
    'packs/not-a-pack',
    () => ofBytes(respelt('"format":1', '"format":1,"\\u005f_proto__":{"polluted":true}')),
  ],
  ['the same key twice', 'packs/altered', () => ofBytes(respelt('"format":1', '"format":1,"format":1'))],
  [
    'half a letter',
    'packs/unsound',
    () => ofBody(touched((script) => Object.assign(script, { summary: '\ud800' }))),
  ],
  [
    'a NUL',
    'packs/unsound',
    () => ofBody(touched((script) => Object.assign(script, { summary: 'a\u0000b' }))),
  ],
  [
    'text that is turned around',
    'packs/unsound',
    () => ofBody(touched((script) => Object.assign(script, { summary: '\u202e反' }))),
  ],
  [
    'text that is turned around in a source',
    'packs/unsound',
    () => ofBody(touched((script) => Object.assign(script, { sources: ['\u202e反'] }))),
  ],
  [
    'a word of a megabyte',
    'packs/too-large',
    () => ofBody(touched((script) => Object.assign(script, { summary: 'x'.repeat(1_000_000) }))),
  ],
  ['letters of GBK', 'packs/not-a-pack', () => ofBytes(gbk)],
  [
    'letters of UTF-16',
    'packs/not-a-pack',
    () => ofBytes(Buffer.from(`\ufeff${JSON.stringify(buildScript())}`, 'utf16le')),
  ],
  [
    'a mark of the byte order',
    'packs/not-a-pack',
    () => ofBytes(Buffer.from(`\ufeff${JSON.stringify(buildScript())}`)),
  ],
  ['a list instead of a script', 'packs/unsound', () => ofBytes(Buffer.from('[1,2]'))],
  ['null', 'packs/unsound', () => ofBytes(Buffer.from('null'))],
  ['a word', 'packs/unsound', () => ofBytes(Buffer.from('"x"'))],
];

test('a signed body that is no body of ours is refused as what it is, and nothing changes', async () => {
  const here = await station();
  const before = await databaseDump(here.dataFolder);
  const found: (readonly [string, string])[] = [];
  for (const [what, , touches] of bodies) found.push([what, await fate(here, touches())]);
  expect(found).toEqual(bodies.map(([what, code]) => [what, code]));
  expect(await databaseDump(here.dataFolder)).toBe(before);
});

test('conditions as deep as the studio can write them are taken in, and ids that are words of JavaScript', async () => {
  expect(
    await fate(
      await station(),
      ofBody(touched((script) => Object.assign(firstMove(script), { when: nested(100) }))),
    ),
  ).toBe('done');
  const text = ['ring', 'ask', 'scared', 'call'].reduce(
    (spelt, id) => spelt.replaceAll(`"${id}"`, '"constructor"'),
    JSON.stringify(buildScript({ id: 'constructor' })).replaceAll('{"a":', '{"constructor":'),
  );
  expect(await fate(await station(), ofBody(JSON.parse(text) as Record<string, unknown>))).toBe('done');
});

const turned = '\u202e站北城';
const entryTouch = (said: Partial<PackEntry>): PackTouches => ({
  bodies: [{ kind: 'script', body: buildScript() }],
  entry: (entry) => ({ ...entry, ...said }),
});

const lists: readonly (readonly [what: string, touches: PackTouches])[] = [
  ['title', { manifest: (manifest) => ({ ...manifest, title: turned }) }],
  ['program', { manifest: (manifest) => ({ ...manifest, program: turned }) }],
  ['number', { manifest: (manifest) => ({ ...manifest, madeAt: 1e300 }) }],
  ['note', entryTouch({ note: turned })],
  ['basis', entryTouch({ basis: turned })],
  ['author', entryTouch({ author: turned })],
  ['approver', entryTouch({ approver: '\u0000' })],
  ['decision', entryTouch({ decisionNote: '\ud800' })],
  ['id', entryTouch({ id: '__proto__' })],
];

test('a list of a pack in which anything is not what a person wrote is refused, and nothing changes', async () => {
  const here = await station();
  const before = await databaseDump(here.dataFolder);
  const found: (readonly [string, string])[] = [];
  for (const [what, touches] of lists)
    found.push([what, await fate(here, { bodies: [{ kind: 'script', body: buildScript() }], ...touches })]);
  expect(found).toEqual(lists.map(([what]) => [what, 'packs/not-a-pack']));
  expect(await databaseDump(here.dataFolder)).toBe(before);
});

test('a pack signed by a revoked key stays refused, however the key is spelt', async () => {
  const { author } = await station();
  await told(author, 'keys:revoke', { publicKey: otherKey, reason: '丢了' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const last = letters.indexOf(otherKey.at(-2) ?? '');
  const spelt = `${otherKey.slice(0, -2)}${letters[last + 1] ?? ''}=`;
  expect(Buffer.from(spelt, 'base64')).toEqual(Buffer.from(otherKey, 'base64'));
  const pack = await craftPack({
    bodies: [{ kind: 'script', body: buildScript() }],
    files: (files) =>
      files.map((file) =>
        file.name === 'manifest.sig'
          ? { ...file, bytes: Buffer.from(String(file.bytes).replace(otherKey, spelt)) }
          : file,
      ),
  });
  const preview = await ask(author, 'packs:preview', { upload: await upload(author, 'a', pack) });
  expect(preview).toMatchObject({ ok: false, error: { code: 'packs/not-a-pack' } });
  expect(await author.ask('keys:trust', { unit: '城北所', publicKey: spelt })).toMatchObject({
    ok: false,
    error: { code: 'bridge/bad-request' },
  });
});
