import { chmodSync } from 'node:fs';
import fs from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { contentFolder } from '../../support/content-folder';
import { dailyWork } from '../../support/faults/daily-work';
import { expectSound } from '../../support/faults/expect-sound';
import { watchConnections, type OpenConnections } from '../../support/faults/open-connections';
import { servedHost } from '../../support/faults/served-host';
import { recordedAnswers, recordedFolder, recordedNames } from '../../support/recorded-storage';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { testClock } from '../../support/test-clock';
import { ask, testHost, told, tryHost } from '../../support/test-host';
import { firstAdministrator, testPin } from '../../support/test-people';
import { studioPeople } from '../../support/test-studio';

const count = soakRounds(2, 25);
jest.setTimeout(Math.max(120_000, count * 10_000));

let connections: OpenConnections | undefined;
beforeEach(async () => {
  connections = await watchConnections();
});
afterEach(() => connections?.stop());

/** Another program on the same file: a copying tool, a scanner, somebody with a database browser. */
async function anotherProgram(folder: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await sqliteModule();
  const driver = new DatabaseSync(join(folder, 'quandezhu.db'));
  driver.exec('PRAGMA busy_timeout = 0');
  return driver;
}

async function usedFolder(): Promise<{ dataFolder: string; contentFolder: string }> {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  const host = await testHost(folders);
  await studioPeople(host);
  await host.close();
  return folders;
}

describe('a database that another program has locked', () => {
  it.each(['IMMEDIATE', 'EXCLUSIVE'])(
    `in the midst of work (BEGIN %s), ${count} times: told as busy, nothing is lost, and the same request goes on once it is let go`,
    async (kind) => {
      const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
      const host = await testHost(folders);
      const people = await studioPeople(host);
      const work = await dailyWork(people);
      const { close } = await sqliteModule();
      const other = await anotherProgram(folders.dataFolder);
      for (let round = 0; round < count; round += 1) {
        for (const { attempt, name } of work.things) {
          other.exec(`BEGIN ${kind}`);
          const refused = await attempt();
          other.exec('ROLLBACK');
          expect({ name, refused }).toMatchObject({ name, refused: { error: { code: 'storage/busy' } } });
          expect({ name, answer: await attempt() }).toMatchObject({ name, answer: { ok: true } });
        }
        await work.look(people.author);
      }
      await close(other);
      await host.close();
      await expectSound(folders.dataFolder);
    },
  );

  it('while a backup is made: it is made all the same, or told as busy and made once it is let go', async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const host = await testHost(folders);
    const { administrator } = await studioPeople(host);
    const { close } = await sqliteModule();
    const other = await anotherProgram(folders.dataFolder);
    other.exec('BEGIN EXCLUSIVE');
    const answer = await ask(administrator, 'backups:make', {});
    if (!answer.ok) expect(answer.error.code).toBe('storage/busy');
    other.exec('ROLLBACK');
    await close(other);
    const { name } = await told(administrator, 'backups:make', {});
    expect(await ask(administrator, 'backups:check', { name })).toMatchObject({ value: { people: 4 } });
  });

  it('at start, by a program that lets nobody read: told as busy, and the next try opens it', async () => {
    const folders = await usedFolder();
    const { close } = await sqliteModule();
    const other = await anotherProgram(folders.dataFolder);
    other.exec('PRAGMA locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expect(await tryHost(folders)).toMatchObject({ error: { code: 'storage/busy' } });
    other.exec('ROLLBACK');
    await close(other);
    const host = await testHost(folders);
    expect(await told(host.connect(), 'people:list', {})).toHaveLength(4);
    await host.close();
    await expectSound(folders.dataFolder);
  });

  it('before older data is upgraded: it stays as it was, and the next try upgrades it', async () => {
    const name = recordedNames[0] ?? '';
    const folders = { dataFolder: recordedFolder(name), contentFolder: contentFolder() };
    const { close } = await sqliteModule();
    const other = await anotherProgram(folders.dataFolder);
    other.exec('BEGIN IMMEDIATE');
    expect(await tryHost(folders)).toMatchObject({ error: { code: 'storage/busy' } });
    expect(other.prepare('PRAGMA user_version').get()).toMatchObject({
      user_version: recordedAnswers(name).schema,
    });
    other.exec('ROLLBACK');
    await close(other);
    const host = await testHost(folders);
    expect(await told(host.connect(), 'people:list', {})).toHaveLength(recordedAnswers(name).people.length);
    await host.close();
    await expectSound(folders.dataFolder);
  });

  it('while a backup is put back: nothing is lost, and it is put back once the file is let go', async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const host = await testHost(folders);
    const { connection, person } = await firstAdministrator(host);
    const { name } = await told(connection, 'backups:make', {});
    const details = { name: '新来的', unit: '', duty: 'police' } as const;
    await told(connection, 'people:add', { details, role: 'trainee', pin: null });
    const { close } = await sqliteModule();
    const other = await anotherProgram(folders.dataFolder);
    other.exec('BEGIN IMMEDIATE');
    const file = { kind: 'backup', name } as const;
    expect(await ask(connection, 'backups:restore', { file, pin: testPin })).toMatchObject({
      error: { code: 'storage/busy' },
    });
    other.exec('ROLLBACK');
    await close(other);
    await told(connection, 'people:sign-in', { person: person.id, pin: testPin });
    expect(await told(connection, 'people:list', {})).toHaveLength(2);
    await told(connection, 'backups:restore', { file, pin: testPin });
    expect(await told(connection, 'people:list', {})).toHaveLength(1);
    await host.close();
    await expectSound(folders.dataFolder);
  });
});

describe('a data folder that cannot be written to', () => {
  it(`from one moment on, ${count} times: told as such, what is there can be read, and the same request goes on once it can`, async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const host = await testHost(folders);
    const people = await studioPeople(host);
    const work = await dailyWork(people);
    for (let round = 0; round < count; round += 1) {
      for (const { attempt, name } of work.things) {
        // The answer of SQLite where a system has made a disk read-only.
        connections?.onNewest('PRAGMA query_only = ON');
        const refused = await attempt();
        expect({ name, refused }).toMatchObject({ name, refused: { error: { code: 'storage/read-only' } } });
        expect(await told(people.author, 'people:list', {})).not.toEqual([]);
        connections?.onNewest('PRAGMA query_only = OFF');
        expect({ name, answer: await attempt() }).toMatchObject({ name, answer: { ok: true } });
      }
      await work.look(people.author);
    }
    await host.close();
    await expectSound(folders.dataFolder);
  });

  // Windows keeps rights in another way; and a superuser may write anywhere, so the host is somebody else's then.
  const posix = process.platform === 'win32' ? it.skip : it;
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

  posix.each([
    ['the folder', (folder: string, isOn: boolean) => chmodSync(folder, isOn ? 0o555 : 0o777)],
    [
      'the database file alone',
      (folder: string, isOn: boolean) => chmodSync(join(folder, 'quandezhu.db'), isOn ? 0o444 : 0o666),
    ],
  ])('at start, by its rights (%s): told as such, and the next try opens it', async (_what, lock) => {
    const folders = await usedFolder();
    for (const name of fs.readdirSync(folders.dataFolder, { recursive: true }) as string[])
      chmodSync(join(folders.dataFolder, name), 0o777);
    chmodSync(folders.dataFolder, 0o777);
    for (const name of ['', ...(fs.readdirSync(folders.contentFolder, { recursive: true }) as string[])])
      chmodSync(join(folders.contentFolder, name), 0o755);
    lock(folders.dataFolder, true);
    const host = await servedHost(folders, nobody);
    expect(await host.open()).toMatchObject({ code: 'storage/read-only' });
    lock(folders.dataFolder, false);
    expect(await host.open()).toBeNull();
    const window = host.connect();
    const [person] = await told(window, 'people:list', {});
    await told(window, 'people:sign-in', { person: person?.id ?? '', pin: testPin });
    await host.close();
    await expectSound(folders.dataFolder);
  });

  it('an older backup that cannot be deleted now does not make the new one look like none, and goes later', async () => {
    const clock = testClock();
    const host = await testHost({ clock: clock.read });
    const { connection } = await firstAdministrator(host);
    // Two of each of more days than are kept, so that some have to go.
    for (let made = 0; made < 8; made += 1) {
      await told(connection, 'backups:make', {});
      clock.pass(12 * 3_600_000);
    }
    const real = fs.rmSync;
    const held = jest.spyOn(fs, 'rmSync').mockImplementation((path, options) => {
      if (/quandezhu-[\d-]+\.db$/.test(String(path)))
        throw Object.assign(new Error('held'), { code: 'EBUSY' });
      real(path, options);
    });
    const before = (await told(connection, 'backups:list', {})).backups.length;
    const { name } = await told(connection, 'backups:make', {});
    expect(held.mock.calls.some(([path]) => String(path).endsWith('.db'))).toBe(true);
    held.mockRestore();
    expect((await told(connection, 'backups:list', {})).backups).toHaveLength(before + 1);
    expect(await ask(connection, 'backups:check', { name })).toMatchObject({ ok: true });
    clock.pass(1000);
    await told(connection, 'backups:make', {});
    expect((await told(connection, 'backups:list', {})).backups.length).toBeLessThanOrEqual(before + 1);
    await host.close();
  });
});
