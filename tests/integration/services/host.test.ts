import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

import { defaultSettings } from '#core/bridge/settings';

import { acquireFolderLock } from '../../../electron/storage/folder-lock';
import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told, tryHost } from '../../support/test-host';
import { firstAdministrator, someone } from '../../support/test-people';
import { startOfTests } from '../../support/test-clock';
import { begin, play } from '../../support/test-talk';

describe('a host', () => {
  it('says what it is before anyone has signed in', async () => {
    const dataFolder = temporaryFolder();
    const connection = (await testHost({ dataFolder, hostKind: 'desktop' })).connect();
    expect(await told(connection, 'app:get-status', {})).toEqual({
      version: '0.0.0-test',
      contentHash: expect.any(String),
      host: 'desktop',
      dataFolder,
      logFolder: join(dataFolder, 'logs'),
      person: null,
      isFirstStart: true,
      settings: defaultSettings,
      now: startOfTests,
    });
  });

  it('is the only one on its data folder, and lets go of it when it closes', async () => {
    const dataFolder = temporaryFolder();
    const host = await testHost({ dataFolder });
    expect(await tryHost({ dataFolder })).toEqual({
      ok: false,
      error: { code: 'storage/folder-in-use', facts: { folder: dataFolder, address: '' } },
    });
    await host.close();
    await testHost({ dataFolder });
  });

  it('takes over a lock that its shell has taken, and gives it back with a failure', async () => {
    const dataFolder = temporaryFolder();
    // Neither a database nor a damaged one: nothing can be done about it from inside.
    mkdirSync(join(dataFolder, 'quandezhu.db'));
    const lock = await acquireFolderLock(dataFolder);
    if (!lock.ok) throw new Error(lock.error.code);
    expect(await tryHost({ dataFolder, lock: lock.value })).toMatchObject({
      error: { code: 'storage/read-only' },
    });
    rmdirSync(join(dataFolder, 'quandezhu.db'));
    await testHost({ dataFolder });
  });

  it('answers nothing after it was closed, and closes once', async () => {
    const host = await testHost();
    const connection = host.connect();
    await Promise.all([host.close(), host.close()]);
    expect(await ask(connection, 'people:list', {})).toEqual({
      ok: false,
      error: { code: 'host/stopped', facts: {} },
    });
  });

  it('answers nothing on a connection that was closed', async () => {
    const connection = (await testHost()).connect();
    connection.close();
    expect(await ask(connection, 'people:list', {})).toMatchObject({ error: { code: 'host/stopped' } });
  });

  it('answers before it asks its shell to end', async () => {
    const order: string[] = [];
    const asked = new Promise<void>((done) => {
      void testHost({ stop: () => done(void order.push('stop')) }).then(async (host) => {
        const { connection } = await firstAdministrator(host);
        expect(await told(connection, 'app:stop', {})).toBeNull();
        order.push('answer');
      });
    });
    await asked;
    expect(order).toEqual(['answer', 'stop']);
  });
});

describe('settings', () => {
  it('are the computer’s own until somebody signs in, and theirs after that', async () => {
    const dataFolder = temporaryFolder();
    const host = await testHost({ dataFolder });
    const outside = host.connect();
    const large = { ...defaultSettings, textSize: 150 } as const;
    expect(await told(outside, 'settings:set', large)).toEqual(large);
    const { connection, person } = await firstAdministrator(host);
    expect(await told(connection, 'settings:get', {})).toEqual(large);
    const dark = { ...large, theme: 'dark', pace: 1.5 } as const;
    await told(connection, 'settings:set', dark);
    await told(connection, 'settings:set', dark);
    expect(await told(outside, 'settings:get', {})).toEqual(large);
    await host.close();

    const again = (await testHost({ dataFolder })).connect();
    expect(await told(again, 'settings:get', {})).toEqual(large);
    await told(again, 'people:sign-in', { person: person.id, pin: '2468' });
    expect(await told(again, 'app:get-status', {})).toMatchObject({ settings: dark });
  });
});

describe('backups', () => {
  const backups = (folder: string) =>
    existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];

  it('are made at a start after which there is something new, and not otherwise', async () => {
    const dataFolder = temporaryFolder();
    const start = async (at: number) => {
      const host = await testHost({ dataFolder, clock: () => at });
      return host;
    };
    const first = await start(startOfTests);
    await firstAdministrator(first);
    await first.close();
    expect(backups(dataFolder)).toEqual([]);
    await (await start(startOfTests + 60_000)).close();
    const made = backups(dataFolder);
    expect(made).toEqual([expect.stringMatching(/^quandezhu-2025031\d-\d{6}\.db$/)]);
    await (await start(startOfTests + 120_000)).close();
    expect(backups(dataFolder)).toEqual(made);

    const changed = await start(startOfTests + 180_000);
    await told(changed.connect(), 'settings:set', { ...defaultSettings, sound: true });
    await changed.close();
    await (await start(startOfTests + 240_000)).close();
    expect(backups(dataFolder)).toHaveLength(2);
  });
});

describe('what is written for support', () => {
  it('has versions, counts and codes, and nothing personal', async () => {
    const dataFolder = temporaryFolder();
    const content = contentFolder({ 'scripts/broken.yaml': 'format: 1\n' });
    const host = await testHost({ dataFolder, contentFolder: content });
    const { connection } = await firstAdministrator(host);
    const trainee = await someone(host, connection, 'trainee', '欧阳无名氏');
    await play(trainee.connection, await begin(trainee.connection), ['ask', 'check']);
    await ask(trainee.connection, 'people:remove', { person: '欧阳无名氏' });
    await ask(trainee.connection, 'people:change-details', {
      person: trainee.person.id,
      details: { name: '管理员', unit: '城南所', duty: 'police' },
    });
    await trainee.connection.ask('runs:get', { run: { 欧阳无名氏: 1 } });

    const file = await told(host.connect(), 'app:get-diagnostics', {});
    expect(file).toMatchObject({ mediaType: 'text/plain;charset=utf-8' });
    expect(file.name).toMatch(/^quandezhu-diagnostics-\d{8}-\d{6}\.txt$/);
    const text = Buffer.from(file.base64, 'base64').toString('utf8');
    expect(text).toContain('Quandezhu 0.0.0-test');
    expect(text).toContain('people: 2');
    expect(text).toContain('results 1');
    expect(text).toContain('quick check: ok');
    expect(text).toMatch(/scripts\/broken\.yaml:1 shape\/field/);
    expect(text).toContain('people/not-allowed: 1');
    const log = readFileSync(join(dataFolder, 'logs/quandezhu.log'), 'utf8');
    expect(log).toContain('"code":"people/name-taken"');
    for (const written of [text, log]) {
      for (const personal of ['欧阳', '管理员', '城南所', trainee.person.id, dataFolder]) {
        expect(written).not.toContain(personal);
      }
    }
  });
});
