import { contentHash } from '#core/lib/content-hash';
import { seededRandom } from '#core/lib/seeded-random';
import { packLimits } from '#core/pack/pack-limits';

import { publicKeyOf } from '../../../electron/services/keys/signing-key';
import { openPack } from '../../../electron/services/packs/open-pack';
import { buildScript } from '../../support/build-script';
import { craftPack, otherKey, otherUnit, type PackTouches } from '../../support/craft-pack';
import { mutatePack } from '../../support/mutate-pack';
import { packFile } from '../../support/pack-file';
import { ask, testHost, told } from '../../support/test-host';
import { uploaded } from '../../support/test-packs';
import { studioPeople } from '../../support/test-studio';
import { soakRounds } from '../../support/soak-rounds';

jest.setTimeout(600_000);

const bodies = [
  { kind: 'script', body: buildScript({ id: 'case-one' }) },
  { kind: 'script', body: buildScript({ id: 'case-two' }) },
] as const;

/** What becomes of a file of these bytes: it is verified, or refused with a code. */
async function fate(bytes: Buffer): Promise<string> {
  const pack = await openPack(packFile(bytes));
  if (!pack.ok) return pack.error.code;
  const fault = await pack.value.verify();
  pack.value.close();
  return fault === null ? 'verified' : fault.code;
}

const opened = async (touches: PackTouches) => fate(await craftPack({ bodies, ...touches }));

/** Writes another name of the same length wherever a name stands in the file. */
const renamed =
  (from: string, to: string) =>
  (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at);
    return copy;
  };

const bomb = Buffer.alloc(12_000_000, 32);

test('an honest pack is verified', async () => {
  expect(await opened({})).toBe('verified');
});

test.each<readonly [string, PackTouches, string]>([
  [
    'a changed byte of a body',
    {
      files: (files) =>
        files.map((file, at) =>
          at === 0 ? { ...file, bytes: Buffer.from(String(file.bytes).replace('两', '俩')) } : file,
        ),
    },
    'packs/altered',
  ],
  [
    'a changed byte of the manifest',
    {
      files: (files) =>
        files.map((file) =>
          file.name === 'manifest.json'
            ? { ...file, bytes: Buffer.from(String(file.bytes).replace('初版', '初稿')) }
            : file,
        ),
    },
    'packs/altered',
  ],
  ['a body that is missing', { files: (files) => files.slice(1) }, 'packs/altered'],
  [
    'a file that nobody signed',
    { files: (files) => [...files, { name: `scripts/${'a'.repeat(64)}.json`, bytes: Buffer.from('{}') }] },
    'packs/unsafe',
  ],
  [
    'a file of another kind',
    { files: (files) => [...files, { name: 'autorun.inf', bytes: Buffer.from('x') }] },
    'packs/unsafe',
  ],
  [
    'a name that leads out of the folder',
    { bytes: renamed('manifest.sig', '../../../sig') },
    'packs/not-a-pack',
  ],
  ['a name with a backslash', { bytes: renamed('manifest.sig', 'manifest\\sig') }, 'packs/not-a-pack'],
  [
    'a symbolic link',
    { files: (files) => files.map((file) => ({ ...file, mode: 0o120777 })) },
    'packs/unsafe',
  ],
  ['the same name twice', { files: (files) => [...files, ...files.slice(0, 1)] }, 'packs/unsafe'],
  [
    'a zip bomb',
    { files: (files) => files.map((file, at) => (at === 0 ? { ...file, bytes: bomb } : file)) },
    'packs/too-large',
  ],
  ['a newer format', { manifest: (manifest) => ({ ...manifest, format: 2 }) }, 'packs/newer-format'],
  [
    'a manifest with another field',
    { manifest: (manifest) => ({ ...manifest, run: 'x' }) },
    'packs/not-a-pack',
  ],
  ['a size that is not so', { entry: (entry) => ({ ...entry, bytes: entry.bytes + 1 }) }, 'packs/altered'],
  ['two bodies of one id', { entry: (entry) => ({ ...entry, id: 'case-one' }) }, 'packs/unsafe'],
  ['no manifest', { files: (files) => files.slice(0, 2) }, 'packs/not-a-pack'],
  ['a file that is cut off', { bytes: (bytes) => bytes.subarray(0, bytes.length - 40) }, 'packs/not-a-pack'],
  ['a file that is no zip', { bytes: () => Buffer.from('not a pack at all') }, 'packs/not-a-pack'],
])('%s is refused whole', async (_name, touches, code) => {
  expect(await opened(touches)).toBe(code);
});

/** Writes into the central record of an entry, which is where a reader looks first. */
const inDirectory =
  (name: string, at: number, write: (bytes: Buffer, place: number) => void) =>
  (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    const record = copy.lastIndexOf(name) - 46;
    write(copy, record + at);
    return copy;
  };

const number = (value: number) => (bytes: Buffer, place: number) => void bytes.writeUInt32LE(value, place);
const half = (value: number) => (bytes: Buffer, place: number) => void bytes.writeUInt16LE(value, place);
const manifestName = 'manifest.json';

test.each<readonly [string, (bytes: Buffer) => Buffer, readonly string[]]>([
  ['says it is smaller than it is', inDirectory(manifestName, 24, number(7)), ['packs/altered']],
  ['says it is larger than it is', inDirectory(manifestName, 24, number(9000)), ['packs/altered']],
  [
    'says that it unpacks to gigabytes',
    inDirectory(manifestName, 24, number(0xfffffff0)),
    ['packs/too-large'],
  ],
  ['needs sizes of 64 bits', inDirectory(manifestName, 24, number(0xffffffff)), ['packs/too-large']],
  ['is encrypted', inDirectory(manifestName, 8, half(1)), ['packs/unsafe']],
  ['is packed in another way', inDirectory(manifestName, 10, half(12)), ['packs/unsafe']],
  ['lies where another one lies', inDirectory(manifestName, 42, number(0)), ['packs/unsafe']],
  ['is a folder of a Unix system', inDirectory(manifestName, 38, number(0o040755 * 65536)), ['packs/unsafe']],
])('an entry that %s is refused', async (_name, touch, codes) => {
  expect(codes).toContain(await opened({ bytes: touch }));
});

test('what stands behind the end of a pack, or before it in the manner of 64 bits, is refused', async () => {
  const honest = await craftPack({ bodies });
  expect(await fate(Buffer.concat([honest, Buffer.from('#!/bin/sh')]))).toBe('packs/not-a-pack');
  const end = honest.length - 22;
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  const long = Buffer.concat([honest.subarray(0, end), locator, honest.subarray(end)]);
  expect(await fate(long)).toBe('packs/not-a-pack');
});

test('more entries than a pack may have are refused before one of them is read', async () => {
  const honest = Buffer.from(await craftPack({ bodies }));
  honest.writeUInt16LE(packLimits.entries + 3, honest.length - 12);
  expect(await fate(honest)).toBe('packs/too-large');
});

test('a manifest that was signed by somebody else, or names another unit than its signature, is refused', async () => {
  const resigned = (touch: (signature: Record<string, string>) => Record<string, string>): PackTouches => ({
    files: (files) =>
      files.map((file) =>
        file.name === 'manifest.sig'
          ? {
              ...file,
              bytes: Buffer.from(
                JSON.stringify(touch(JSON.parse(String(file.bytes)) as Record<string, string>)),
              ),
            }
          : file,
      ),
  });
  const stranger = publicKeyOf(Buffer.alloc(32, 9));
  expect(await opened(resigned((said) => ({ ...said, publicKey: stranger })))).toBe('packs/altered');
  expect(await opened(resigned((said) => ({ ...said, unit: '省厅' })))).toBe('packs/altered');
  const zeros = Buffer.alloc(64).toString('base64');
  expect(await opened(resigned((said) => ({ ...said, signature: zeros })))).toBe('packs/altered');
});

test('a signed body that reaches for the prototype, or is no text, is not read', async () => {
  const evil = Buffer.from('{"__proto__":{"title":"x"}}');
  const none = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
  for (const bytes of [evil, none]) {
    const pack = await openPack(packFile(await craftPack({ raw: [bytes] })));
    if (!pack.ok) throw new Error(pack.error.code);
    expect(await pack.value.verify()).toBeNull();
    const [entry] = pack.value.manifest.entries;
    if (entry === undefined) throw new Error('The pack is empty');
    expect(await pack.value.body(entry)).toMatchObject({ error: { code: 'packs/not-a-pack' } });
    pack.value.close();
  }
});

test('however a pack is mutated, it is refused whole or says just what was signed, and nothing partial is taken in', async () => {
  const honest = await craftPack({ bodies });
  const { author } = await studioPeople(await testHost());
  await told(author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
  const random = seededRandom('mutated packs');
  const rounds = soakRounds(100, 10_000);
  const hashes = bodies.map(({ body }) => contentHash(body));
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const upload = await uploaded(author, mutatePack(honest, random));
    const preview = await ask(author, 'packs:preview', { upload });
    if (preview.ok) {
      // What is left after the mutation is in places that say nothing, such as a date in the zip.
      expect(preview.value.entries.map(({ hash }) => hash)).toEqual(hashes);
    } else {
      refused += 1;
      expect(preview.error.code).toMatch(/^packs\//);
      expect(await ask(author, 'packs:import', { upload, hashes })).toEqual(preview);
    }
    await told(author, 'files:drop', { upload });
  }
  expect(refused).toBeGreaterThan(rounds / 2);
  expect(await told(author, 'studio:list-versions', { subject: null })).toEqual([]);
  expect((await told(author, 'library:get', {})).scripts).toHaveLength(1);
});
