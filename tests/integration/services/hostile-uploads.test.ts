import { readdirSync } from 'node:fs';

import type { ErrorCode } from '#core/bridge/app-error';
import { errorCodes } from '#core/bridge/app-error';
import { uploadPart } from '#core/bridge/file-channels';
import { seededRandom } from '#core/lib/seeded-random';
import { templateDraft } from '#core/manual/template/template-draft';
import { writeTwee } from '#core/manual/twee/write-twee';

import { runDocumentJob } from '../../../electron/services/documents/document-job';
import type { RunDocument } from '../../../electron/services/documents/document-job';
import type { Connection } from '../../../electron/services/host';
import { dataFiles } from '../../../electron/storage/data-files';
import { oneAfterAnother } from '../../../electron/services/threads/one-after-another';
import { buildScript } from '../../support/build-script';
import { craftPack, otherKey, otherUnit } from '../../support/craft-pack';
import { databaseDump } from '../../support/database-dump';
import { chanceOf } from '../../support/hostile-request';
import { sealedFile, sealedFilePassphrase } from '../../support/sealed-file';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { someone } from '../../support/test-people';
import { studioPeople } from '../../support/test-studio';
import { upload } from '../../support/upload';

jest.setTimeout(600_000);

const story = Buffer.from(writeTwee(templateDraft));

/** As the thread does it: later, one after the other. */
const later: RunDocument = oneAfterAnother(async (job) => {
  await new Promise((resolve) => setImmediate(resolve));
  return runDocumentJob(job);
});

async function station() {
  const dataFolder = temporaryFolder();
  const host = await testHost({ dataFolder, runDocument: later });
  return { host, dataFolder, ...(await studioPeople(host)) };
}

const codeOf = (answer: { readonly ok: boolean; readonly error?: { readonly code: ErrorCode } }) =>
  answer.ok ? 'done' : answer.error?.code;

/** What takes an upload in, whatever is in it. */
const takers: readonly (readonly [
  string,
  (window: Connection, id: string) => Promise<string | undefined>,
])[] = [
  ['packs:preview', async (window, id) => codeOf(await ask(window, 'packs:preview', { upload: id }))],
  [
    'packs:import',
    async (window, id) => codeOf(await ask(window, 'packs:import', { upload: id, hashes: ['0'.repeat(64)] })),
  ],
  [
    'documents:import',
    async (window, id) => codeOf(await ask(window, 'documents:import', { upload: id, name: 'x.twee' })),
  ],
];
const sealTaker = async (window: Connection, id: string) =>
  codeOf(await ask(window, 'backups:unseal', { upload: id, passphrase: 'x'.repeat(20) }));

test('an upload that was never finished is taken by no importer, and goes on where it stopped', async () => {
  const { administrator, author, dataFolder } = await station();
  const before = await databaseDump(dataFolder);
  const { upload: id } = await told(author, 'files:begin', { name: 'a', size: story.length });
  const half = story.subarray(0, 1000).toString('base64');
  await told(author, 'files:append', { upload: id, at: 0, base64: half });
  for (const [, take] of takers) expect(await take(author, id)).toBe('files/out-of-step');
  const ofAdministrator = await told(administrator, 'files:begin', { name: 'a', size: 9 });
  expect(await sealTaker(administrator, ofAdministrator.upload)).toBe('files/out-of-step');
  expect(await databaseDump(dataFolder)).toBe(before);
  const rest = story.subarray(1000).toString('base64');
  expect(await told(author, 'files:append', { upload: id, at: 1000, base64: rest })).toEqual({
    size: story.length,
  });
  expect((await told(author, 'documents:import', { upload: id, name: 'x' })).drafts).toHaveLength(1);
});

test('an upload of another window or of who was here before is unknown to every importer', async () => {
  const { administrator, author, colleague, host } = await station();
  const id = await upload(author, 'a', story);
  for (const [, take] of takers) expect(await take(colleague, id)).toBe('files/unknown-upload');
  expect(await sealTaker(administrator, id)).toBe('files/unknown-upload');
  await told(author, 'people:sign-out', {});
  const { person } = await someone(host, administrator, 'instructor', '何教官');
  await told(author, 'people:sign-in', { person: person.id, pin: '2468' });
  for (const [, take] of takers) expect(await take(author, id)).toBe('files/unknown-upload');
});

test('a document that is asked for twice at once becomes drafts once', async () => {
  const { author } = await station();
  const id = await upload(author, 'a', story);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => ask(author, 'documents:import', { upload: id, name: 'x' })),
  );
  expect(answers.map(codeOf).sort()).toEqual(['done', ...Array<string>(3).fill('files/unknown-upload')]);
  expect(await told(author, 'studio:list-drafts', {})).toHaveLength(1);
});

test('a pack that is asked for many times at once is taken in once', async () => {
  const { author } = await station();
  await told(author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
  const id = await upload(
    author,
    'a',
    await craftPack({ bodies: [{ kind: 'script', body: buildScript() }] }),
  );
  const { entries } = await told(author, 'packs:preview', { upload: id });
  const hashes = entries.map(({ hash }) => hash);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => ask(author, 'packs:import', { upload: id, hashes })),
  );
  for (const answer of answers) expect(['done', 'files/unknown-upload']).toContain(codeOf(answer));
  expect(answers.map(codeOf)).toContain('done');
  expect(await told(author, 'studio:list-versions', { subject: null })).toHaveLength(1);
});

test('an upload that is dropped while it is taken in is taken whole or unknown', async () => {
  const { administrator, author, dataFolder } = await station();
  const before = await databaseDump(dataFolder);
  for (const [name, take] of takers) {
    const id = await upload(author, 'a', Buffer.from('no document and no pack'));
    const taking = take(author, id);
    await told(author, 'files:drop', { upload: id });
    expect([name, await taking]).toEqual([
      name,
      expect.stringMatching(/^(files\/unknown-upload|packs\/not-a-pack|documents\/unknown-format)$/),
    ]);
  }
  const id = await upload(administrator, 'a', Buffer.from('no backup'));
  const taking = sealTaker(administrator, id);
  await told(administrator, 'files:drop', { upload: id });
  expect(await taking).toMatch(/^(files\/unknown-upload|backups\/not-a-backup)$/);
  expect(await databaseDump(dataFolder)).toBe(before);
});

test('a thousand uploads of one window are eight, and those of others are theirs', async () => {
  const { author, colleague } = await station();
  const answers = await Promise.all(
    Array.from({ length: 1000 }, () => ask(author, 'files:begin', { name: 'a', size: 268_435_456 })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(8);
  expect(new Set(answers.map(codeOf))).toEqual(new Set(['done', 'files/too-many']));
  await told(colleague, 'files:begin', { name: 'a', size: 1 });
});

test('signing out leaves nothing behind that was handed in or unsealed', async () => {
  const { administrator, dataFolder } = await station();
  const backup = await upload(administrator, 'a.qdzbak', await sealedFile(administrator));
  await told(administrator, 'backups:unseal', { upload: backup, passphrase: sealedFilePassphrase });
  await upload(administrator, 'a', story);
  expect(readdirSync(dataFiles(dataFolder).uploads)).toHaveLength(2);
  await told(administrator, 'people:sign-out', {});
  expect(readdirSync(dataFiles(dataFolder).uploads)).toEqual([]);
});

const asks = soakRounds(400, 4000);
const seed = 'uploads 1';

test(`${asks} parts in any order (seed “${seed}”) never make a file of other bytes than were sent in order`, async () => {
  const { author, colleague, dataFolder } = await station();
  const before = await databaseDump(dataFolder);
  const random = chanceOf(seededRandom(seed));
  const begun: { id: string; window: Connection; size: number; arrived: number }[] = [];
  for (let round = 0; round < asks; round += 1) {
    const kind = random.below(10);
    if (kind < 2 || begun.length === 0) {
      const window = random.pick([author, colleague]);
      const size = random.pick([1, 7, 1000, uploadPart, uploadPart + 1]);
      const answer = await ask(window, 'files:begin', {
        name: random.pick(['a', '../a', 'a\u0000', '\u202ea']),
        size,
      });
      if (answer.ok) begun.push({ id: answer.value.upload, window, size, arrived: 0 });
      else expect(answer.error.code).toBe('files/too-many');
      continue;
    }
    const one = random.pick(begun);
    const window = random.below(5) === 0 ? random.pick([author, colleague]) : one.window;
    if (kind === 2) {
      await told(window, 'files:drop', { upload: one.id });
      if (window === one.window) begun.splice(begun.indexOf(one), 1);
      continue;
    }
    if (kind === 3) {
      const [name, take] = random.pick(takers);
      const code = await take(window, one.id);
      expect([name, code]).toEqual([name, expect.stringMatching(/^(files|packs|documents)\//)]);
      if (name === 'documents:import' && window === one.window && one.arrived === one.size)
        begun.splice(begun.indexOf(one), 1);
      continue;
    }
    const at = random.pick([one.arrived, one.arrived, 0, one.arrived + 1, one.size, 2 ** 40]);
    const length = random.pick([0, 1, one.size - one.arrived, one.size, uploadPart, uploadPart + 1]);
    const base64 = random.pick([
      Buffer.alloc(Math.max(0, length), 65).toString('base64'),
      '*',
      'QQ',
      'QQ==QQ==',
      'Q\n',
    ]);
    const answer = await ask(window, 'files:append', { upload: one.id, at, base64 });
    if (answer.ok) {
      const added = Buffer.from(base64, 'base64').length;
      expect([window === one.window, at]).toEqual([true, one.arrived]);
      one.arrived += added;
      expect(answer.value.size).toBe(one.arrived);
      expect(one.arrived).toBeLessThanOrEqual(one.size);
    } else expect(errorCodes).toContain(answer.error.code);
    if (!answer.ok)
      expect(answer.error.code).toMatch(/^(files\/(unknown-upload|out-of-step)|bridge\/bad-request)$/);
  }
  expect(await databaseDump(dataFolder)).toBe(before);
});
