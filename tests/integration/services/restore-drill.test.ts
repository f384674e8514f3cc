import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { fetchedPart } from '#core/bridge/backup-channels';

import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { removeHalfMade } from '../../../electron/storage/backup/back-up';
import { addPeople } from '../../support/folder-with-people';
import { runChild } from '../../support/run-child';
import { temporaryFolder } from '../../support/temporary-folder';
import { testClock } from '../../support/test-clock';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';
import { begin, play } from '../../support/test-talk';
import { upload } from '../../support/upload';

const passphrase = '河边 旧桥 三点 柚子 no umbrella';

test('a computer that was used is lost, and all of it is there again on another one from the encrypted file', async () => {
  const lost = temporaryFolder();
  const host = await testHost({ dataFolder: lost });
  const { connection: admin, person } = await firstAdministrator(host);
  const instructor = await someone(host, admin, 'instructor', '马教官');
  const ended = await begin(admin);
  await play(admin, ended, ['ask', 'check']);
  const left = await begin(admin);
  await play(admin, left, ['ask']);
  const { scripts } = await told(instructor.connection, 'library:get', {});
  const from = { kind: 'script', hash: scripts[0]?.hash ?? '', keepsId: false } as const;
  const { draft } = await told(instructor.connection, 'studio:create-draft', { from });
  const written = await told(instructor.connection, 'studio:open-draft', { draft, force: true });
  const runs = await Promise.all([ended, left].map(({ head }) => told(admin, 'runs:get', { run: head.id })));

  const { download, name, size } = await told(admin, 'backups:seal', { passphrase });
  const parts: Buffer[] = [];
  for (let at = 0; at < size; at += fetchedPart) {
    parts.push(Buffer.from((await told(admin, 'backups:fetch', { download, at })).base64, 'base64'));
  }
  await host.close();
  rmSync(lost, { recursive: true });

  const other = await testHost({ dataFolder: temporaryFolder() });
  const { connection } = await firstAdministrator(other);
  const handed = await upload(connection, name, Buffer.concat(parts));
  const { id, look } = await told(connection, 'backups:unseal', { upload: handed, passphrase });
  expect(look).toMatchObject({ people: 2, runs: 2, results: 1, drafts: 1 });
  await told(connection, 'backups:restore', { file: { kind: 'unsealed', id }, pin: testPin });

  await told(connection, 'people:sign-in', { person: person.id, pin: testPin });
  const again = await Promise.all(runs.map(({ head }) => told(connection, 'runs:get', { run: head.id })));
  expect(again.map(({ events, head, result }) => ({ events, head, result }))).toEqual(
    runs.map(({ events, head, result }) => ({ events, head, result })),
  );
  await told(connection, 'people:sign-in', { person: instructor.person.id, pin: testPin });
  const reopened = await told(connection, 'studio:open-draft', { draft, force: true });
  expect(reopened.document).toEqual(written.document);
});

test('what changed is backed up when the time comes round, and what did not change is not', async () => {
  const clock = testClock();
  const dataFolder = temporaryFolder();
  let tick: () => void = () => undefined;
  let isStopped = false;
  const host = await testHost({
    dataFolder,
    clock: clock.read,
    fromTimeToTime: (work) => {
      tick = work;
      return () => (isStopped = true);
    },
  });
  const { connection } = await firstAdministrator(host);
  const count = async () => {
    // Making waits its turn behind what the tick began; its own comes on top.
    const { backups } = await told(connection, 'backups:list', {});
    return backups.length;
  };
  await told(connection, 'backups:make', {});
  expect(await count()).toBe(1);
  clock.pass(1_800_000);
  tick();
  tick();
  await told(connection, 'backups:make', {});
  expect(await count()).toBe(2);
  await begin(connection);
  clock.pass(1_800_000);
  tick();
  tick();
  clock.pass(1000);
  await told(connection, 'backups:make', {});
  expect(await count()).toBe(4);
  await host.close();
  expect(isStopped).toBe(true);
});

test('a removed person is gone for good once the backups that hold them are deleted', async () => {
  const host = await testHost();
  const { connection } = await firstAdministrator(host);
  const { person } = await someone(host, connection, 'trainee', '小周');
  const { name } = await told(connection, 'backups:make', {});
  expect(await told(connection, 'backups:holding', { person: person.id })).toEqual([name]);
  await told(connection, 'people:remove', { person: person.id });
  const [row] = (await told(connection, 'backups:list', {})).backups;
  expect(row).toMatchObject({ name, removedPeople: 1 });
  await told(connection, 'backups:delete', { names: [name] });
  expect(await told(connection, 'backups:holding', { person: person.id })).toEqual([]);
});

test('files of one window are not those of another', async () => {
  const host = await testHost();
  const { connection, person } = await firstAdministrator(host);
  const { download } = await told(connection, 'backups:seal', { passphrase });
  const other = host.connect();
  await told(other, 'people:sign-in', { person: person.id, pin: testPin });
  expect(await ask(other, 'backups:fetch', { download, at: 0 })).toMatchObject({
    error: { code: 'backups/unknown-backup' },
  });
});

test.each([1, 5])(
  'killed in the middle of a backup, after %i of them: every one that has a name is whole',
  async (times) => {
    const folder = temporaryFolder();
    const backups = join(folder, 'backups');
    await addPeople(folder, ['a']);
    const child = runChild('back-up-until-killed.ts', [folder, backups]);
    for (let heard = 0; heard < times; heard += 1) await child.next();
    await child.kill('SIGKILL');
    removeHalfMade(backups);
    const names = readdirSync(backups);
    expect(names.length).toBeGreaterThanOrEqual(times);
    for (const name of names) {
      expect(name).toMatch(/^quandezhu-.*\.db$/);
      expect(await checkBackup(join(backups, name))).toMatchObject({ ok: true });
    }
  },
);
