import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { seededRandom } from '#core/lib/seeded-random';

import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { contentFolder } from '../../support/content-folder';
import { expectSound } from '../../support/faults/expect-sound';
import { recordedAnswers, recordedFolder, recordedNames } from '../../support/recorded-storage';
import { runChild } from '../../support/run-child';
import { soakRounds } from '../../support/soak-rounds';
import { testHost, told } from '../../support/test-host';

const count = soakRounds(4, 140);
const latest = allMigrations.at(-1)?.number ?? 0;
const older = recordedNames.filter((name) => recordedAnswers(name).schema < latest);

/** Every row of the tables and columns that `like` has, or of all; and the number of the schema. */
async function rowsOf(folder: string, like?: ReadonlyMap<string, readonly string[]>) {
  const { DatabaseSync, close } = await sqliteModule();
  const driver = new DatabaseSync(join(folder, 'quandezhu.db'));
  const names = (sql: string) => (driver.prepare(sql).all() as { name: string }[]).map(({ name }) => name);
  const tables =
    like ??
    new Map(
      names(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
        // What was read of the content files is only remembered, and the start that is killed may have read other ones.
        .filter((table) => table !== 'read_files')
        .map((table) => [table, names(`SELECT name FROM pragma_table_info('${table}')`)]),
    );
  const rows = new Set<string>();
  for (const [table, columns] of tables) {
    const listed = columns.map((column) => `"${column}"`).join();
    for (const row of driver.prepare(`SELECT ${listed} FROM "${table}"`).all())
      rows.add(`${table} ${JSON.stringify(Object.values(row))}`);
  }
  const { user_version: version } = driver.prepare('PRAGMA user_version').get() as { user_version: number };
  await close(driver);
  return { tables, rows, version };
}

it(
  `upgrading: killed ${count} times at any moment of a start, no row of the older program is lost, and the next start opens`,
  async () => {
    const random = seededRandom('kills in mid upgrade');
    const content = contentFolder();
    const outcomes = new Set<number>();
    // How long such a start takes on this machine; found out by the starts that were not killed in time.
    let withinMs = 150;
    for (let trial = 0; trial < count; trial += 1) {
      const name = older[trial % older.length] ?? '';
      const dataFolder = recordedFolder(name);
      const before = await rowsOf(dataFolder);
      const child = runChild('upgrade-until-killed.ts', [
        dataFolder,
        content,
        (random() * withinMs).toFixed(3),
      ]);
      const [ready, opened] = await child.rest();
      const code = await child.ended;
      expect(ready).toEqual({ ready: true });
      if (process.platform !== 'win32') expect(code).toBeNull();
      if (opened !== undefined) withinMs = Number(opened['openedAfter']);

      const after = await rowsOf(dataFolder, before.tables);
      outcomes.add(after.version === latest ? 1 : 0);
      expect([before.version, latest]).toContain(after.version);
      const missing = [...before.rows].filter((row) => !after.rows.has(row));
      expect(missing).toEqual([]);

      const host = await testHost({ dataFolder, contentFolder: content });
      const [person] = recordedAnswers(name).people;
      await told(host.connect(), 'people:sign-in', { person: person?.id ?? '', pin: person?.pin ?? null });
      await host.close();
      await expectSound(dataFolder);
      const backups = join(dataFolder, 'backups');
      const left = existsSync(backups) ? readdirSync(backups) : [];
      expect(left.filter((file) => !file.endsWith('.db'))).toEqual([]);
      // A copy that has its name is whole; one of the older data is there as soon as the newer has taken its place.
      for (const copy of left) expect(await checkBackup(join(backups, copy))).toMatchObject({ ok: true });
      expect(left.filter((file) => file.startsWith('before-upgrade')).length).toBeGreaterThan(0);
      if (trial > 20) expect(outcomes.size).toBe(2);
    }
  },
  Math.max(240_000, count * 30_000),
);
