import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isGranted } from '#core/people/person';

import { dataFiles } from '../../../electron/storage/data-files';
import { openDatabase } from '../../../electron/storage/open-database';
import { listBackups } from '../../../electron/storage/backup/list-backups';
import { clearWordsIn } from '../../support/clear-words-in';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';
import { begin, play } from '../../support/test-talk';

const passphrase = 'river old bridge grapefruit';
const names = ['梁晓霜', '欧阳云帆', 'Wilhelmina'];
const unit = '城南所';

/** A folder with people, results and a backup in it. */
async function peopled() {
  const dataFolder = temporaryFolder();
  const host = await testHost({ dataFolder });
  const { connection, recoveryCode } = await firstAdministrator(host);
  for (const name of names) await someone(host, connection, 'trainee', name);
  const { connection: trainee } = await someone(host, connection, 'trainee', '赵练');
  await play(trainee, await begin(trainee), ['ask', 'check']);
  return { connection, dataFolder, host, recoveryCode, trainee };
}

const clearNames = ['管理员', ...names, unit];

describe('turning encryption on', () => {
  it('leaves no name and no unit in any file of the folder, and everybody goes on as before', async () => {
    const { connection, dataFolder, host, trainee } = await peopled();
    expect(clearWordsIn(dataFolder, clearNames)).not.toEqual([]);
    const { files } = await told(connection, 'seal:turn-on', { passphrase });
    expect(files).toBe(0);
    expect(clearWordsIn(dataFolder, clearNames)).toEqual([]);
    expect((await told(connection, 'people:list', {})).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['管理员', ...names]),
    );
    // Still signed in, and what is written from now on is encrypted too.
    expect(await told(trainee, 'runs:list-results', { person: null, before: null, limit: 9 })).toHaveLength(
      1,
    );
    await someone(host, connection, 'instructor', '后来的教官');
    await host.close();
    expect(clearWordsIn(dataFolder, [...clearNames, '后来的教官'])).toEqual([]);
  });

  it('names stay one of a kind, by the same rule as before', async () => {
    const { connection, host } = await peopled();
    await told(connection, 'seal:turn-on', { passphrase });
    const again = (name: string, where: string) =>
      ask(host.connect(), 'people:add', {
        details: { name, unit: where, duty: 'police' },
        role: 'trainee',
        pin: null,
      });
    expect(await again('WILHELMINA', unit)).toMatchObject({ error: { code: 'people/name-taken' } });
    expect(await again('WILHELMINA', '城北所')).toMatchObject({ ok: true });
  });

  it('counts the copies that still hold names, and deletes them once a fresh backup is made', async () => {
    const { dataFolder, host } = await peopled();
    await host.close();
    // A second start backs up what the first one wrote.
    const second = await testHost({ dataFolder });
    await second.close();
    const { backups } = dataFiles(dataFolder);
    const [backup] = listBackups(backups);
    copyFileSync(backup?.path ?? '', join(backups, 'before-upgrade-from-60-20250101-000000.db'));
    const third = await testHost({ dataFolder, clock: () => startOfTests + 60_000 });
    const connection = third.connect();
    const [administrator] = await told(connection, 'people:list', {});
    await told(connection, 'people:sign-in', { person: administrator?.id ?? '', pin: testPin });
    const { files } = await told(connection, 'seal:turn-on', { passphrase });
    expect(files).toBeGreaterThanOrEqual(2);
    expect(clearWordsIn(dataFolder, clearNames)).toHaveLength(files);
    expect(await told(connection, 'seal:delete-clear-copies', {})).toEqual({ files: 0 });
    expect(clearWordsIn(dataFolder, clearNames)).toEqual([]);
    expect(listBackups(backups)).toHaveLength(1);
  });
});

describe('a computer that is locked', () => {
  it('answers nothing but that it is locked, to everyone, until the passphrase is given', async () => {
    const { connection, dataFolder, host } = await peopled();
    await told(connection, 'seal:turn-on', { passphrase });
    await host.close();
    const again = await testHost({ dataFolder });
    const window = again.connect();
    expect(await ask(window, 'app:get-status', {})).toEqual({
      ok: false,
      error: { code: 'data/sealed', facts: {} },
    });
    for (const channel of [
      'people:list',
      'app:get-diagnostics',
      'settings:get',
      'outreach:get-topics',
    ] as const)
      expect(await ask(window, channel, {})).toMatchObject({ error: { code: 'data/sealed' } });
    expect(await told(window, 'seal:look', {})).toEqual({ state: 'sealed', waitSeconds: 0 });
    expect(await told(window, 'seal:unlock', { passphrase: ` ${passphrase}` })).toBeNull();
    expect(await told(window, 'people:list', {})).toHaveLength(names.length + 2);
    expect(clearWordsIn(dataFolder, clearNames)).toEqual([]);
  });

  it('slows guesses down, on disk, so that starting anew does not help', async () => {
    const { connection, dataFolder, host } = await peopled();
    await told(connection, 'seal:turn-on', { passphrase });
    await host.close();
    const again = await testHost({ dataFolder });
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await ask(again.connect(), 'seal:unlock', { passphrase: `wrong ${wrong}` })).toMatchObject({
        error: { code: 'seal/wrong-passphrase' },
      });
    await again.close();
    const third = await testHost({ dataFolder });
    expect(await ask(third.connect(), 'seal:unlock', { passphrase })).toMatchObject({
      error: { code: 'seal/too-many-tries', facts: { seconds: 30 } },
    });
    expect(await told(third.connect(), 'seal:look', {})).toEqual({ state: 'sealed', waitSeconds: 30 });
    await third.close();
    const later = await testHost({ dataFolder, clock: () => startOfTests + 31_000 });
    expect(await told(later.connect(), 'seal:unlock', { passphrase })).toBeNull();
  });

  it('knows no PIN and no recovery code of a person, and unlocking signs nobody in', async () => {
    const { connection, recoveryCode } = await peopled();
    const [administrator] = await told(connection, 'people:list', {});
    const person = administrator?.id ?? '';
    await told(connection, 'seal:turn-on', { passphrase });
    await told(connection, 'seal:lock-now', {});
    expect(
      await ask(connection, 'people:recover', { person, code: recoveryCode, newPin: '9999' }),
    ).toMatchObject({ error: { code: 'data/sealed' } });
    await told(connection, 'seal:unlock', { passphrase });
    // Unlocked is not signed in.
    expect(await ask(connection, 'library:get', {})).toMatchObject({
      error: { code: 'people/not-signed-in' },
    });
    expect(await told(connection, 'people:sign-in', { person, pin: testPin })).toMatchObject({ id: person });
  });

  it('a folder of another key is locked, whatever key was held: a backup that was put back', async () => {
    const mine = await peopled();
    await told(mine.connection, 'seal:turn-on', { passphrase });
    await mine.host.close();
    const other = await peopled();
    await told(other.connection, 'seal:turn-on', { passphrase: 'quite another passphrase' });
    // As restoring does: the file changes while nothing of it is open, the key stays.
    await told(other.connection, 'seal:lock-now', {});
    await other.host.close();
    copyFileSync(dataFiles(mine.dataFolder).database, dataFiles(other.dataFolder).database);
    const host = await testHost({ dataFolder: other.dataFolder });
    expect(
      await ask(host.connect(), 'seal:unlock', { passphrase: 'quite another passphrase' }),
    ).toMatchObject({ error: { code: 'seal/wrong-passphrase' } });
    expect(await told(host.connect(), 'seal:unlock', { passphrase })).toBeNull();
  });
});

it('turning it off brings every name back as it was, PINs and versions included', async () => {
  const { connection, dataFolder, host } = await peopled();
  const before = await told(connection, 'people:list', {});
  const { recoveryKey } = await told(connection, 'seal:turn-on', { passphrase });
  const proof = { kind: 'recovery', typed: recoveryKey.toLowerCase().replaceAll('-', ' ') } as const;
  expect(await told(connection, 'seal:turn-off', { proof })).toBeNull();
  expect(await told(connection, 'people:list', {})).toEqual(before);
  await host.close();
  const opened = await openDatabase(dataFolder, 0);
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.database.all('SELECT * FROM seal')).toEqual([]);
  expect(opened.value.database.all('SELECT id FROM people WHERE blind IS NOT NULL')).toEqual([]);
  await opened.value.close();
  const again = await testHost({ dataFolder });
  const signing = again.connect();
  expect(await told(signing, 'people:sign-in', { person: before[0]?.id ?? '', pin: testPin })).toEqual(
    before[0],
  );
});

it('whoever may manage the encryption is the administrator, and neither key nor passphrase is in the log', async () => {
  const { connection, dataFolder, trainee } = await peopled();
  expect(isGranted('trainee', 'administer')).toBe(false);
  expect(await ask(trainee, 'seal:turn-on', { passphrase })).toMatchObject({
    error: { code: 'people/not-allowed' },
  });
  const { recoveryKey } = await told(connection, 'seal:turn-on', { passphrase });
  await ask(connection, 'seal:turn-off', { proof: { kind: 'passphrase', typed: 'wrong passphrase' } });
  expect(clearWordsIn(dataFolder, [passphrase, recoveryKey, 'wrong passphrase'])).toEqual([]);
  expect(readdirSync(dataFiles(dataFolder).logs)).toContain('quandezhu.log');
});

describe('removing a person', () => {
  it.each(['off', 'on'])('with encryption %s leaves their name in no file of the folder', async (state) => {
    const dataFolder = temporaryFolder();
    const host = await testHost({ dataFolder });
    const { connection } = await firstAdministrator(host);
    const everyone: { id: string; name: string }[] = [];
    for (let number = 100; number < 160; number += 1) {
      const { person } = await someone(
        host,
        connection,
        'trainee',
        `受训人员第${number}号`.repeat(1 + (number % 3)),
      );
      everyone.push(person);
    }
    if (state === 'on') await told(connection, 'seal:turn-on', { passphrase });
    // In an order of its own, so that pages are merged and split.
    for (const { id, name } of everyone.filter((_, index) => index % 7 !== 3)) {
      await told(connection, 'people:remove', { person: id });
      expect(clearWordsIn(dataFolder, [name])).toEqual([]);
    }
    expect(await told(connection, 'people:list', {})).toHaveLength(10);
  });
});
