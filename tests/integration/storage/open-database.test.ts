import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { OpenDatabase } from '../../../electron/storage/open-database';
import { openDatabase } from '../../../electron/storage/open-database';
import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { setAside } from '../../../electron/storage/damaged/set-aside';
import { storageError } from '../../../electron/storage/storage-error';
import { contentFolder } from '../../support/content-folder';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests as now } from '../../support/test-clock';

const open: OpenDatabase[] = [];
async function opened(folder: string, migrations = allMigrations): Promise<OpenDatabase> {
  const database = await openDatabase(folder, now, migrations);
  if (!database.ok) throw new Error(JSON.stringify(database.error));
  open.push(database.value);
  return database.value;
}
async function closeAll(): Promise<void> {
  for (const database of open.splice(0)) await database.close();
}
afterEach(closeAll);

const note = (number: number, sql: string) => ({ number, name: `step-${number}`, sql });
const firstStep = note(10, 'CREATE TABLE notes (text TEXT NOT NULL) STRICT');
const secondStep = note(20, "ALTER TABLE notes ADD COLUMN mark TEXT NOT NULL DEFAULT 'new'");

describe('opening a database', () => {
  it('leaves one whole file behind when it is closed', async () => {
    const folder = temporaryFolder();
    (await opened(folder)).database.get('SELECT 1');
    await closeAll();
    expect(readdirSync(folder)).toEqual(['quandezhu.db']);
  });

  it('makes a new one that keeps what it acknowledged, and cleans up what is deleted', async () => {
    const { database } = await opened(temporaryFolder());
    const pragma = (name: string) =>
      Object.values(database.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      secureDelete: pragma('secure_delete'),
      version: pragma('user_version'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      secureDelete: 1,
      version: allMigrations.at(-1)?.number,
    });
  });

  it('takes the missing steps of an older one, row by row, after copying the file', async () => {
    const folder = temporaryFolder();
    (await opened(folder, [firstStep])).database.run('INSERT INTO notes VALUES (?)', 'from before');
    await closeAll();
    const { database } = await opened(folder, [firstStep, secondStep]);
    expect(database.all('SELECT * FROM notes').map((row) => ({ ...(row as object) }))).toEqual([
      { text: 'from before', mark: 'new' },
    ]);
    const [copy] = readdirSync(join(folder, 'backups'));
    expect(copy).toMatch(/^before-upgrade-from-10-\d{8}-\d{6}\.db$/);
  });

  it('leaves the older one as it was when a step fails', async () => {
    const folder = temporaryFolder();
    await opened(folder, [firstStep]);
    await closeAll();
    await expect(
      openDatabase(folder, now, [firstStep, secondStep, note(30, 'NO SQL AT ALL')]),
    ).rejects.toThrow('syntax');
    const { database } = await opened(folder, [firstStep]);
    database.run('INSERT INTO notes VALUES (?)', 'still one column');
  });

  it('makes no copy when there is nothing to upgrade', async () => {
    const folder = temporaryFolder();
    await opened(folder);
    await closeAll();
    await opened(folder);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  it('refuses a newer one and does not touch it', async () => {
    const folder = temporaryFolder();
    await opened(folder, [firstStep, note(9990, 'CREATE TABLE later (a TEXT) STRICT')]);
    await closeAll();
    const before = readFileSync(join(folder, 'quandezhu.db'));
    expect(await openDatabase(folder, now)).toEqual({
      ok: false,
      error: {
        code: 'storage/newer-database',
        facts: { file: 'quandezhu.db', found: 9990, known: allMigrations.at(-1)?.number },
      },
    });
    expect(readFileSync(join(folder, 'quandezhu.db')).equals(before)).toBe(true);
  });
});

describe('a damaged database', () => {
  const garbage = Buffer.alloc(8192, 'not a database ');

  it('is told and stays where it is, byte for byte as it was', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'quandezhu.db');
    writeFileSync(path, garbage);
    expect(await openDatabase(folder, now)).toMatchObject({
      error: { code: 'storage/corrupt', facts: { aside: path } },
    });
    expect(readFileSync(path).equals(garbage)).toBe(true);
  });

  it('is found by its check where only some pages are damaged', async () => {
    const folder = temporaryFolder();
    const { database } = await opened(folder, [firstStep]);
    database.transaction(() => {
      for (let count = 0; count < 2000; count += 1)
        database.run('INSERT INTO notes VALUES (?)', 'x'.repeat(200));
    });
    await closeAll();
    const path = join(folder, 'quandezhu.db');
    const bytes = readFileSync(path);
    bytes.fill(0xff, 3 * 4096, 6 * 4096);
    writeFileSync(path, bytes);
    expect(await openDatabase(folder, now, [firstStep])).toMatchObject({
      error: { code: 'storage/corrupt' },
    });
  });

  it('never takes the place of another that was set aside in the same second', () => {
    const folder = temporaryFolder();
    for (let count = 0; count < 3; count += 1) {
      writeFileSync(join(folder, 'quandezhu.db'), garbage);
      setAside(folder, now);
    }
    expect(readdirSync(join(folder, 'damaged'))).toHaveLength(3);
    expect(setAside(folder, now)).toBeNull();
  });
});

describe('a disk that does not take what is written', () => {
  it('when full is told as such, and what was there before is still there', async () => {
    const { database } = await opened(temporaryFolder(), [firstStep]);
    database.run('INSERT INTO notes VALUES (?)', 'before');
    const { page_count: pages } = database.get<{ page_count: number }>('PRAGMA page_count') ?? {
      page_count: 0,
    };
    database.execute(`PRAGMA max_page_count = ${pages}`);
    let thrown: unknown;
    try {
      database.transaction(() => database.run('INSERT INTO notes VALUES (?)', 'x'.repeat(100_000)));
    } catch (error) {
      thrown = error;
    }
    expect(storageError(thrown)?.code).toBe('storage/disk-full');
    expect(database.all('SELECT text FROM notes')).toHaveLength(1);
    database.run('INSERT INTO notes VALUES (?)', 'small');
  });

  // A person who may not write; only root can become one, and to root nothing is forbidden.
  const nobody = process.getuid?.() === 0 ? 65534 : undefined;
  it('when read-only is told with the folder', async () => {
    const [folder, content] = [temporaryFolder(), contentFolder()];
    chmodSync(content, 0o755);
    chmodSync(folder, 0o555);
    const child = runChild('open-as-user.ts', [join(folder, 'data'), content], nobody);
    expect(await child.next()).toEqual({
      ok: false,
      error: { code: 'storage/read-only', facts: { folder: join(folder, 'data') } },
    });
    expect(await child.ended).toBe(0);
    chmodSync(folder, 0o755);
  });

  it('when the files in the folder are read-only is told too', async () => {
    const [folder, content] = [temporaryFolder(), contentFolder()];
    await opened(folder);
    await closeAll();
    chmodSync(content, 0o755);
    writeFileSync(join(folder, 'lock.db'), '');
    for (const name of ['lock.db', 'quandezhu.db']) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    const child = runChild('open-as-user.ts', [folder, content], nobody);
    expect(await child.next()).toMatchObject({ ok: false, error: { code: 'storage/read-only' } });
    await child.ended;
    chmodSync(folder, 0o755);
  });
});
