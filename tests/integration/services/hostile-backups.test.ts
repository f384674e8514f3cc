import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { sealBackup } from '../../../electron/storage/backup/seal-backup';
import { dataFiles } from '../../../electron/storage/data-files';
import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { databaseDump } from '../../support/database-dump';
import { recordedFolder, recordedNames } from '../../support/recorded-storage';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, testPin } from '../../support/test-people';
import { upload } from '../../support/upload';

const latest = allMigrations.at(-1)?.number ?? 0;
const passphrase = '河边 旧桥 三点 柚子 no umbrella';

/** Encrypts whatever lies in a file as an encrypted backup is. */
async function sealedOf(path: string): Promise<Buffer> {
  const to = join(temporaryFolder(), 'x.qdzbak');
  await sealBackup({ from: path, to, passphrase, random: (count) => randomBytes(count), log2Cost: 14 });
  return readFileSync(to);
}

async function databaseOf(...statements: readonly string[]): Promise<string> {
  const path = join(temporaryFolder(), 'x.db');
  const { DatabaseSync, close } = await sqliteModule();
  const database = new DatabaseSync(path);
  for (const sql of statements) database.exec(sql);
  await close(database);
  return path;
}

let honest: Buffer | null = null;

/** The database of an honest station, made once. */
async function honestDatabase(): Promise<Buffer> {
  if (honest !== null) return honest;
  const folder = temporaryFolder();
  const host = await testHost({ dataFolder: folder });
  await firstAdministrator(host);
  await host.close();
  const path = dataFiles(folder).database;
  const { DatabaseSync, close } = await sqliteModule();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = DELETE');
  await close(database);
  honest = readFileSync(path);
  return honest;
}

/** A copy of it, meddled with. */
async function meddled(...statements: readonly string[]): Promise<string> {
  const path = await fileOf(await honestDatabase());
  const { DatabaseSync, close } = await sqliteModule();
  const database = new DatabaseSync(path);
  for (const sql of statements) database.exec(sql);
  await close(database);
  return path;
}

async function fileOf(bytes: string | Buffer): Promise<string> {
  const path = join(temporaryFolder(), 'x');
  await writeFile(path, bytes);
  return path;
}

const endless = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS ended_at FROM c';
const files: readonly (readonly [what: string, make: () => Promise<string>])[] = [
  ['no database', () => fileOf('hello '.repeat(5000))],
  ['nothing', () => fileOf('')],
  ['a database of another program', () => databaseOf('CREATE TABLE a (b)', 'PRAGMA user_version = 3')],
  ['one that has our number', () => databaseOf('CREATE TABLE people (b)', `PRAGMA user_version = ${latest}`)],
  ['one without a number', () => databaseOf('CREATE TABLE people (b)')],
  [
    'a trigger that makes everybody an administrator',
    () =>
      meddled("CREATE TRIGGER t AFTER INSERT ON people BEGIN UPDATE people SET role = 'administrator'; END"),
  ],
  [
    'a view in the place of a table',
    () => meddled('DROP TABLE results', `CREATE VIEW results AS ${endless}`),
  ],
  ['a table too few', () => meddled('DROP TABLE runs')],
  ['a table too many', () => meddled('CREATE TABLE more (a)')],
  ['a column too few', () => meddled('ALTER TABLE people DROP COLUMN created_at')],
  ['a column too many', () => meddled('ALTER TABLE people ADD COLUMN more TEXT')],
  [
    'an index that is gone',
    () => meddled('DROP INDEX IF EXISTS runs_person', 'CREATE INDEX mine ON runs (id)'),
  ],
];

test('an encrypted file whose passphrase is known and whose database is not ours is refused, and nothing changes', async () => {
  const dataFolder = temporaryFolder();
  const host = await testHost({ dataFolder });
  const { connection } = await firstAdministrator(host);
  const before = await databaseDump(dataFolder);
  const found: (readonly [string, string])[] = [];
  for (const [what, make] of files) {
    const id = await upload(connection, 'x', await sealedOf(await make()));
    const opened = await ask(connection, 'backups:unseal', { upload: id, passphrase });
    found.push([what, opened.ok ? 'opened' : opened.error.code]);
    await told(connection, 'files:drop', { upload: id });
  }
  expect(found).toEqual(files.map(([what]) => [what, 'backups/altered']));
  expect(await databaseDump(dataFolder)).toBe(before);
  expect(readdirSync(dataFiles(dataFolder).uploads)).toEqual([]);
});

test('a database of a newer program is not put back, whatever it has in it', async () => {
  const dataFolder = temporaryFolder();
  const host = await testHost({ dataFolder });
  const { connection } = await firstAdministrator(host);
  const before = await databaseDump(dataFolder);
  const newer = await meddled(
    'DROP TABLE results',
    `CREATE VIEW results AS ${endless}`,
    'PRAGMA user_version = 900000',
  );
  const id = await upload(connection, 'x', await sealedOf(newer));
  const { id: opened } = await told(connection, 'backups:unseal', { upload: id, passphrase });
  const file = { kind: 'unsealed', id: opened } as const;
  expect(await ask(connection, 'backups:restore', { file, pin: testPin })).toMatchObject({
    ok: false,
    error: { code: 'storage/newer-database' },
  });
  expect(await databaseDump(dataFolder)).toBe(before);
});

test('a database that is ours is opened', async () => {
  const host = await testHost();
  const { connection } = await firstAdministrator(host);
  const id = await upload(connection, 'x', await sealedOf(await meddled()));
  expect((await told(connection, 'backups:unseal', { upload: id, passphrase })).look).toMatchObject({
    people: 1,
  });
});

test.each(recordedNames)('a backup of an earlier program is still ours: %s', async (name) => {
  const { database } = dataFiles(recordedFolder(name));
  expect(await checkBackup(database)).toMatchObject({ ok: true });
});
