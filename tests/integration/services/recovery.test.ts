import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { seededRandom } from '#core/lib/seeded-random';

import { dataFiles } from '../../../electron/storage/data-files';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';
import { ask, testHost, told, tryHost } from '../../support/test-host';
import { firstAdministrator, testPin } from '../../support/test-people';
import { begin, play } from '../../support/test-talk';

const refusedAsDamaged = { ok: false, error: { code: 'data/damaged' } };

/** A folder in which somebody has practised twice: once before the last backup, once after it. */
async function used() {
  const dataFolder = temporaryFolder();
  let now = startOfTests;
  const host = await testHost({ dataFolder, clock: () => now });
  const { connection, person } = await firstAdministrator(host);
  const first = await begin(connection);
  await play(connection, first, ['ask', 'check']);
  now += 60_000;
  const { name } = await told(connection, 'backups:make', {});
  await play(connection, await begin(connection), ['ask', 'check']);
  await host.close();
  const { backups, damaged, database } = dataFiles(dataFolder);
  return { backups, damaged, database, dataFolder, name, person };
}

function overwrite(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0, from, to);
  writeFileSync(file, bytes);
}

const damages: Readonly<Record<string, (database: string) => void>> = {
  'is no database': (database) => writeFileSync(database, Buffer.alloc(8192, 'not a database ')),
  'is cut off': (database) => truncateSync(database, Math.floor(statSync(database).size / 2)),
  'has lost its header': (database) => overwrite(database, 0, 100),
  'has pages of zeros': (database) => overwrite(database, 4096 * 3, 4096 * 9),
  'is empty': (database) => truncateSync(database, 0),
  'is gone': (database) => rmSync(database),
};

describe.each(Object.keys(damages))('a database that %s', (damage) => {
  it('is told of instead of opened, with the backups and what each would lose; a restore goes on from one', async () => {
    const { database, damaged, dataFolder, name, person } = await used();
    damages[damage]?.(database);
    const before = existsSync(database) ? readFileSync(database) : null;
    const host = await testHost({ dataFolder });
    const window = host.connect();
    expect(await ask(window, 'app:get-status', {})).toMatchObject(refusedAsDamaged);
    expect(await ask(window, 'people:list', {})).toMatchObject(refusedAsDamaged);
    const look = await told(window, 'recovery:look', {});
    expect(look).toMatchObject({ file: database, proposed: name });
    expect(look.backups[0]).toMatchObject({ name, isWhole: true, look: { people: 1, runs: 1, results: 1 } });
    expect(existsSync(database) ? readFileSync(database) : null).toEqual(before);

    const { aside } = await told(window, 'recovery:restore', { name });
    expect(aside === null).toBe(before === null);
    if (aside !== null && before !== null)
      expect(readFileSync(join(dataFolder, aside)).equals(before)).toBe(true);
    expect(readdirSync(dataFiles(dataFolder).backups)).toContain(name);
    expect(existsSync(damaged)).toBe(before !== null);
    await told(window, 'people:sign-in', { person: person.id, pin: testPin });
    expect(await told(window, 'runs:list-results', { person: null, before: null, limit: 9 })).toHaveLength(1);
    expect(await ask(window, 'recovery:look', {})).toMatchObject({ error: { code: 'recovery/not-needed' } });
  });
});

it('what can still be read of a damaged database is counted against the backup, and what cannot is not called nothing', async () => {
  const { database, dataFolder } = await used();
  const whole = await testHost({ dataFolder });
  await whole.close();
  writeFileSync(database, Buffer.concat([readFileSync(database).subarray(0, -4096)]));
  const host = await testHost({ dataFolder });
  const { backups } = await told(host.connect(), 'recovery:look', {});
  expect(Object.values(backups[0]?.loss ?? {}).filter((count) => count === 1 || count === null)).not.toEqual(
    [],
  );
});

it('begins anew with nothing only when told so; the damaged file and the backups stay', async () => {
  const { backups, damaged, database, dataFolder, name } = await used();
  writeFileSync(database, 'spoilt '.repeat(3000));
  const host = await testHost({ dataFolder });
  const window = host.connect();
  const { aside } = await told(window, 'recovery:start-empty', {});
  expect(await told(window, 'app:get-status', {})).toMatchObject({ isFirstStart: true });
  expect(readFileSync(join(dataFolder, aside ?? ''), 'utf8')).toMatch(/^spoilt spoilt/);
  expect(readdirSync(backups)).toContain(name);
  expect(readdirSync(damaged)).toHaveLength(1);
  await host.close();
  const again = await testHost({ dataFolder });
  expect(await told(again.connect(), 'app:get-status', {})).toMatchObject({ isFirstStart: true });
});

it('a backup that is damaged as well is marked, not proposed and refused; the folder stays as it is', async () => {
  const { backups, database, dataFolder, name } = await used();
  overwrite(join(backups, name), 4096, 4096 * 6);
  rmSync(database);
  const host = await testHost({ dataFolder });
  const window = host.connect();
  const look = await told(window, 'recovery:look', {});
  expect(look.backups.find((one) => one.name === name)).toMatchObject({ isWhole: false });
  expect(look.proposed).not.toBe(name);
  expect(await ask(window, 'recovery:restore', { name })).toMatchObject({
    error: { code: 'backups/altered' },
  });
  expect(await ask(window, 'recovery:restore', { name: '../lock.db' })).toMatchObject({
    error: { code: 'backups/unknown-backup' },
  });
  expect(await ask(window, 'app:get-status', {})).toMatchObject(refusedAsDamaged);
  expect(existsSync(database)).toBe(false);
});

it('a file that is brought back is opened when it is tried again', async () => {
  const { database, dataFolder, person } = await used();
  renameSync(database, `${database}.quarantine`);
  const host = await testHost({ dataFolder });
  const window = host.connect();
  await told(window, 'recovery:open-again', {});
  expect(await ask(window, 'app:get-status', {})).toMatchObject(refusedAsDamaged);
  renameSync(`${database}.quarantine`, database);
  await told(window, 'recovery:open-again', {});
  await told(window, 'people:sign-in', { person: person.id, pin: testPin });
  expect(await told(window, 'runs:list-results', { person: null, before: null, limit: 9 })).toHaveLength(2);
});

it('a folder with nothing in it yet is a first start, not a loss', async () => {
  const host = await testHost();
  expect(await told(host.connect(), 'app:get-status', {})).toMatchObject({ isFirstStart: true });
});

it('whichever bytes are flipped, the folder opens whole or says that it is damaged, and nothing is deleted', async () => {
  const { database, dataFolder } = await used();
  const sound = readFileSync(database);
  const random = seededRandom('flipped bytes');
  const outcomes = { open: 0, damaged: 0 };
  for (let round = 0; round < soakRounds(25, 2000); round += 1) {
    const bytes = Buffer.from(sound);
    for (let flips = 0; flips < 1 + Math.floor(random() * 12); flips += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
    }
    for (const end of ['-wal', '-shm']) rmSync(database + end, { force: true });
    writeFileSync(database, bytes);
    const host = await tryHost({ dataFolder });
    if (!host.ok) {
      // Not damage: a schema number from the future, say, or a header that asks for writing nothing.
      expect(host.error.code).toMatch(/^storage\/(newer-database|read-only)$/);
      continue;
    }
    const answer = await ask(host.value.connect(), 'app:get-status', {});
    expect(answer.ok ? 'open' : answer.error.code).toMatch(
      /^(open|data\/(damaged|sealed)|storage\/corrupt)$/,
    );
    outcomes[answer.ok ? 'open' : 'damaged'] += 1;
    await host.value.close();
    expect(existsSync(database)).toBe(true);
  }
  expect(outcomes.damaged).toBeGreaterThan(0);
});
