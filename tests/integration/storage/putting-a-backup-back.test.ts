import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkBackup, describeBackup } from '../../../electron/storage/backup/describe-backup';
import { putBack } from '../../../electron/storage/backup/put-back';
import { dataFiles } from '../../../electron/storage/data-files';
import { openDatabase } from '../../../electron/storage/open-database';
import { addPeople, peopleIn } from '../../support/folder-with-people';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';

/** A folder with two people, and a backup of when there was only the first. */
async function changedSinceBackup() {
  const folder = temporaryFolder();
  await addPeople(folder, ['a']);
  const backup = join(temporaryFolder(), 'quandezhu-20250314-000000.db');
  copyFileSync(dataFiles(folder).database, backup);
  await addPeople(folder, ['b']);
  return { folder, backup };
}

describe('looking into a backup', () => {
  it('counts what it holds and leaves no byte changed and nothing beside it', async () => {
    const { backup } = await changedSinceBackup();
    const before = readFileSync(backup);
    expect(await checkBackup(backup)).toMatchObject({
      ok: true,
      value: { people: 1, runs: 0, results: 0, drafts: 0, newestAt: startOfTests + 1 },
    });
    expect(readFileSync(backup).equals(before)).toBe(true);
    expect(readdirSync(join(backup, '..'))).toEqual(['quandezhu-20250314-000000.db']);
  });

  it('says of what is no database, or a damaged one, that it is damaged', async () => {
    const { backup } = await changedSinceBackup();
    const bytes = readFileSync(backup);
    writeFileSync(backup, bytes.fill(7, 4096, 30_000));
    expect(await checkBackup(backup)).toMatchObject({ ok: false, error: { code: 'storage/corrupt' } });
    writeFileSync(backup, 'no database at all, but long enough to be read as one'.repeat(20));
    expect(await describeBackup(backup)).toMatchObject({ ok: false, error: { code: 'storage/corrupt' } });
  });
});

describe('putting a backup back', () => {
  it('brings back what was there then, and keeps what was there now so that it can be undone', async () => {
    const { backup, folder } = await changedSinceBackup();
    const done = await putBack({ folder, backup, at: startOfTests });
    expect(await peopleIn(folder)).toEqual(['a']);
    const kept = done.ok ? done.value.kept : null;
    expect(kept).toMatch(/^before-restore-\d{8}-\d{6}\.db$/);
    await putBack({ folder, backup: join(dataFiles(folder).backups, kept ?? ''), at: startOfTests });
    expect(await peopleIn(folder)).toEqual(['a', 'b']);
    expect(readdirSync(dataFiles(folder).backups)).toHaveLength(2);
  });

  it('keeps also what a killed program had only written to its log', async () => {
    const { backup, folder } = await changedSinceBackup();
    const opened = await openDatabase(folder, startOfTests);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.database.run(
      `INSERT INTO people (id, name, unit, duty, role, created_at) VALUES ('c', 'c', '', 'police', 'trainee', 1)`,
    );
    const { database } = dataFiles(folder);
    const killed = temporaryFolder();
    for (const part of ['', '-wal']) copyFileSync(database + part, dataFiles(killed).database + part);
    await opened.value.close();
    const done = await putBack({ folder: killed, backup, at: startOfTests });
    expect(await peopleIn(killed)).toEqual(['a']);
    const kept = done.ok ? done.value.kept : '';
    await putBack({ folder: killed, backup: join(dataFiles(killed).backups, kept ?? ''), at: startOfTests });
    expect(await peopleIn(killed)).toEqual(['a', 'b', 'c']);
  });

  it('into an empty folder, with nothing to keep', async () => {
    const { backup } = await changedSinceBackup();
    const folder = temporaryFolder();
    expect(await putBack({ folder, backup, at: startOfTests })).toMatchObject({
      ok: true,
      value: { kept: null, aside: null, look: { people: 1 } },
    });
    expect(await peopleIn(folder)).toEqual(['a']);
  });

  it('copies a damaged database aside as it is', async () => {
    const { backup, folder } = await changedSinceBackup();
    const { database, damaged } = dataFiles(folder);
    writeFileSync(database, Buffer.alloc(8192, 7));
    const done = await putBack({ folder, backup, at: startOfTests });
    expect(done).toMatchObject({ ok: true, value: { kept: null } });
    expect(readdirSync(damaged)).toHaveLength(1);
    expect(await peopleIn(folder)).toEqual(['a']);
  });

  it('changes nothing for a damaged backup, or one of a newer program', async () => {
    const { backup, folder } = await changedSinceBackup();
    const opened = await openDatabase(temporaryFolder(), startOfTests);
    if (!opened.ok) throw new Error(opened.error.code);
    const newer = join(temporaryFolder(), 'newer.db');
    opened.value.database.execute('PRAGMA user_version = 99999');
    opened.value.database.run('VACUUM INTO ?', newer);
    await opened.value.close();
    expect(await putBack({ folder, backup: newer, at: startOfTests })).toMatchObject({
      ok: false,
      error: { code: 'storage/newer-database' },
    });
    writeFileSync(backup, Buffer.alloc(8192, 7));
    expect(await putBack({ folder, backup, at: startOfTests })).toMatchObject({
      ok: false,
      error: { code: 'storage/corrupt' },
    });
    expect(await peopleIn(folder)).toEqual(['a', 'b']);
    expect(existsSync(dataFiles(folder).backups)).toBe(false);
  });

  it.each([1, 4, 9])(
    'killed in the middle, after %i times, leaves the one or the other whole',
    async (times) => {
      const { backup, folder } = await changedSinceBackup();
      const other = join(temporaryFolder(), 'other.db');
      copyFileSync(dataFiles(folder).database, other);
      const child = runChild('put-back-until-killed.ts', [folder, backup, other]);
      for (let heard = 0; heard < times; heard += 1) expect(await child.next()).toEqual({ ok: true });
      await child.kill('SIGKILL');
      expect([['a'], ['a', 'b']]).toContainEqual(await peopleIn(folder));
      expect(existsSync(dataFiles(folder).damaged)).toBe(false);
    },
  );
});
