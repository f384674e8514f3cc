import { copyFileSync, rmSync } from 'node:fs';

import { openProgram } from '../../../electron/services/open-program';
import { dataFiles } from '../../../electron/storage/data-files';
import { openLogFile } from '../../../electron/storage/log-file';
import { openDatabase } from '../../../electron/storage/open-database';
import { createVault } from '../../../electron/storage/seal/vault';
import { clearWordsIn } from '../../support/clear-words-in';
import { contentFolder } from '../../support/content-folder';
import { sealFolder } from '../../support/sealed-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';

const never = () => Promise.reject(new Error('Nothing of that here'));

async function peopled(name: string): Promise<string> {
  const dataFolder = temporaryFolder();
  const opened = await openDatabase(dataFolder, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.database.run("INSERT INTO people VALUES ('id', ?, '', 'police', 'trainee', 0, NULL)", name);
  await opened.value.close();
  return dataFolder;
}

/** Opens a folder with a vault, and closes it again. Answers the name that was read in it, or why none was. */
async function nameIn(dataFolder: string, vault: ReturnType<typeof createVault>): Promise<string> {
  const clock = () => startOfTests;
  const program = await openProgram(
    {
      dataFolder,
      contentFolder: contentFolder(),
      version: '0.0.0-test',
      hostKind: 'web',
      clock,
      newId: () => 'id',
      randomBytes: (count) => new Uint8Array(count),
      runCheck: () => Promise.resolve([]),
      runDocument: never,
      runCourse: never,
      stop: () => undefined,
    },
    openLogFile(dataFolder, clock),
    vault,
  );
  if (!program.ok) return program.error.code;
  const { findPerson, otherwise, shutDown } = program.value;
  const read = findPerson('id')?.name ?? otherwise?.code ?? '-';
  await shutDown();
  return read;
}

test('a folder that is opened anew with its key in the vault stays unlocked, and without it is locked', async () => {
  const folder = await peopled('梁晓霜');
  await sealFolder(folder);
  const vault = createVault();
  expect(await nameIn(folder, vault)).toBe('data/sealed');
  vault.keep(Buffer.alloc(32, 7));
  expect(await nameIn(folder, vault)).toBe('梁晓霜');
  expect(await nameIn(folder, vault)).toBe('梁晓霜');
  vault.forget();
  expect(await nameIn(folder, vault)).toBe('data/sealed');
});

test('a key of another folder is thrown away and the folder is locked', async () => {
  const folder = await peopled('梁晓霜');
  await sealFolder(folder);
  const vault = createVault();
  vault.keep(Buffer.alloc(32, 8));
  expect(await nameIn(folder, vault)).toBe('data/sealed');
  expect(() => vault.dataKey()).toThrow('no key');
});

test('a clear backup that is put back is read as it is, and nothing is encrypted with the key of before', async () => {
  const folder = await peopled('梁晓霜');
  await sealFolder(folder);
  const vault = createVault();
  vault.keep(Buffer.alloc(32, 7));
  expect(await nameIn(folder, vault)).toBe('梁晓霜');
  const { database } = dataFiles(folder);
  for (const part of ['-wal', '-shm']) rmSync(database + part, { force: true });
  copyFileSync(dataFiles(await peopled('欧阳云帆')).database, database);
  expect(await nameIn(folder, vault)).toBe('欧阳云帆');
  expect(vault.seal('people.name', 'id', '名')).toBe('名');
});

test('what was not swept out of the file after encrypting is swept at the next start, while it is locked', async () => {
  const folder = await peopled('梁晓霜');
  await sealFolder(folder);
  await nameIn(folder, createVault());
  expect(clearWordsIn(folder, ['梁晓霜'])).toEqual([]);
  const opened = await openDatabase(folder, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.database.get('SELECT is_swept FROM seal')).toEqual({ is_swept: 1 });
  await opened.value.close();
});
