import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { ChannelName, RunFile } from '#core/bridge/channels';
import type { KeySummary } from '#core/bridge/pack-channels';
import { prepareScript } from '#core/dialogue/prepare-script';
import { explain } from '#core/messages/error-messages';
import { replayRun } from '#core/run/replay-run';
import { scriptSchema } from '#core/script/script-schema';

import type { Database } from '../../../electron/storage/database';
import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { openDatabase } from '../../../electron/storage/open-database';
import { contentFolder } from '../../support/content-folder';
import { recordable } from '../../support/record-storage/recorded-answers';
import { recordedAnswers, recordedFolder, recordedNames, recordedPack } from '../../support/recorded-storage';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests as now } from '../../support/test-clock';
import { ask, testHost, told, tryHost } from '../../support/test-host';
import { firstAdministrator } from '../../support/test-people';
import { uploaded } from '../../support/test-packs';

const soundRuleset = readFileSync(resolve(__dirname, '../../fixtures/sound-case/ruleset.yaml'), 'utf8');
const latest = allMigrations.at(-1)?.number ?? 0;
const numbers = allMigrations.map(({ number }) => number);

type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Every row of every table. */
function rowsOf(database: Database): Rows {
  const tables = database.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
  );
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      database.all<Record<string, unknown>>(`SELECT * FROM "${name}"`).map((row) => ({ ...row })),
    ]),
  );
}

/** Opens with the given steps of the schema, answers what stands in the file, and closes it again. */
async function look(
  folder: string,
  migrations = allMigrations,
): Promise<{ readonly version: number; readonly rows: Rows }> {
  const opened = await openDatabase(folder, now, migrations);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { database, close } = opened.value;
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const rows = rowsOf(database);
  await close();
  return { version, rows };
}

const upTo = (schema: number) => allMigrations.filter(({ number }) => number <= schema);
const copies = (folder: string) =>
  readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('before-upgrade'));

/** The present program on a recorded data file, unlocked where that program had encrypted the names. */
async function recordedHost(name: string, dataFolder = recordedFolder(name)) {
  const host = await testHost({ dataFolder });
  const { sealed } = recordedAnswers(name);
  if (sealed != null) await told(host.connect(), 'seal:unlock', { passphrase: sealed });
  return host;
}

describe.each(recordedNames)('the data of the last program with %s', (name) => {
  const recorded = recordedAnswers(name);

  it('is upgraded in one go and answers everyone what that program answered', async () => {
    const folder = recordedFolder(name);
    const host = await recordedHost(name, folder);
    for (const { id, pin, answers } of recorded.people) {
      const window = host.connect();
      await told(window, 'people:sign-in', { person: id, pin });
      for (const { channel, request, answer } of answers) {
        const present = await ask(window, channel as ChannelName, request as never);
        expect({ channel, answer: recordable(present) }).toMatchObject({
          channel,
          answer: { ok: true, value: answer },
        });
      }
    }
    expect(recorded.people.flatMap(({ answers }) => answers).length).toBeGreaterThan(10);
  });

  it('has runs that replay to the ending of their results', async () => {
    const host = await recordedHost(name);
    const endings: unknown[] = [];
    for (const { id, pin, answers } of recorded.people) {
      const window = host.connect();
      await told(window, 'people:sign-in', { person: id, pin });
      for (const { request } of answers.filter(({ channel }) => channel === 'runs:get')) {
        const run: RunFile = await told(window, 'runs:get', request as { run: string });
        if (run.head.subject.kind !== 'talk') continue;
        const events = run.events.map(({ event }) => event);
        const replay = replayRun(
          prepareScript(scriptSchema.parse(run.script?.body)),
          run.head.subject,
          events,
        );
        if (!replay.ok) throw new Error(JSON.stringify(replay.error));
        endings.push(replay.value.state.ending);
        expect(replay.value.state.ending).toBe(run.result?.ending?.id ?? null);
      }
    }
    // Three ended, one was given up, one was left in the middle, and a branch went its own way.
    expect(endings).toHaveLength(6);
    expect(endings.filter((ending) => ending !== null).length).toBeGreaterThanOrEqual(4);
  });

  it('is copied as it was before, and opened again it stays as it is', async () => {
    const folder = recordedFolder(name);
    const old = await look(folder, upTo(recorded.schema));
    expect(old.version).toBe(recorded.schema);
    const first = await look(folder);
    expect(first.version).toBe(latest);
    for (const [table, rows] of Object.entries(old.rows)) expect(first.rows[table]).toMatchObject(rows);
    const made = recorded.schema < latest ? copies(folder) : [];
    expect(made).toHaveLength(recorded.schema < latest ? 1 : 0);
    const again = await look(folder);
    expect(again).toEqual(first);
    expect(recorded.schema < latest ? copies(folder) : []).toEqual(made);
    for (const copy of made) {
      const { DatabaseSync, close } = await (
        await import('../../../electron/storage/sqlite-module')
      ).sqliteModule();
      const file = new DatabaseSync(join(folder, 'backups', copy), { readOnly: true });
      expect(file.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: recorded.schema });
      expect(file.prepare('SELECT count(*) AS people FROM people').get()).toMatchObject({ people: 5 });
      await close(file);
    }
  });

  for (const failing of numbers.filter((number) => number > recorded.schema)) {
    it(`stays as it was when the upgrade fails at step ${failing}`, async () => {
      const folder = recordedFolder(name);
      const old = await look(folder, upTo(recorded.schema));
      const broken = allMigrations.map((step) =>
        step.number === failing ? { ...step, sql: `${step.sql}; DELETE FROM people; NO SQL AT ALL` } : step,
      );
      await expect(openDatabase(folder, now, broken)).rejects.toThrow('syntax');
      expect(await look(folder, upTo(recorded.schema))).toEqual(old);
      expect((await look(folder)).version).toBe(latest);
    });
  }

  it('is refused with a sentence by a program that is older, byte for byte untouched', async () => {
    const folder = recordedFolder(name);
    await look(folder);
    const path = join(folder, 'quandezhu.db');
    const before = readFileSync(path);
    const answer = await openDatabase(folder, now, upTo(latest - 1));
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'storage/newer-database', facts: { found: latest } },
    });
    if (!answer.ok) expect(explain(answer.error, 'zh').what).toContain(`版本 ${latest}`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('the schemas at which no program ever stopped', () => {
  it.each([10, 20])('%d is upgraded too, with the rows that it can have', async (schema) => {
    const { rows } = await look(recordedFolder('schema-30'), upTo(30));
    const folder = temporaryFolder();
    const opened = await openDatabase(folder, now, upTo(schema));
    if (!opened.ok) throw new Error(opened.error.code);
    const { database, close } = opened.value;
    const tables = ['bodies', 'read_files', ...(schema >= 20 ? ['people', 'credentials', 'settings'] : [])];
    for (const table of tables) {
      for (const row of rows[table] ?? []) {
        const values = Object.values(row as Record<string, string | number | null>);
        database.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`, ...values);
      }
    }
    await close();
    const after = await look(folder);
    expect(after.version).toBe(latest);
    for (const table of tables) expect(after.rows[table]).toMatchObject(rows[table] ?? []);
  });
});

describe('packs of earlier programs', () => {
  const packed = recordedNames.filter((name) => recordedAnswers(name).schema >= 50);

  it.each(packed)('that of %s is verified and taken in', async (name) => {
    const { connection } = await firstAdministrator(
      await testHost({ contentFolder: contentFolder({ 'ruleset.yaml': soundRuleset }) }),
    );
    const keys = recordedAnswers(name)
      .people.flatMap(({ answers }) => answers)
      .find(({ channel }) => channel === 'keys:list')?.answer as readonly KeySummary[];
    const signer = keys.find(({ isOwn }) => !isOwn);
    await told(connection, 'keys:trust', { unit: '城北所', publicKey: signer?.publicKey ?? '' });
    const upload = await uploaded(connection, recordedPack(name));
    const preview = await told(connection, 'packs:preview', { upload });
    expect(preview.entries.map(({ kind, title }) => ({ kind, title }))).toContainEqual({
      kind: 'script',
      title: '城北的一通电话',
    });
    const hashes = preview.entries.filter(({ standing }) => standing === 'new').map(({ hash }) => hash);
    await told(connection, 'packs:import', { upload, hashes });
    const { scripts } = await told(connection, 'library:get', {});
    expect(scripts.map(({ title }) => title)).toContain('城北的一通电话');
  });
});

it('a newer data file with a log beside it, as a kill leaves it, is refused with both untouched', async () => {
  const [folder, killed] = [recordedFolder('schema-60'), temporaryFolder()];
  const later = { number: 9990, name: 'later', sql: 'CREATE TABLE later (a TEXT) STRICT' };
  const opened = await openDatabase(folder, now, [...allMigrations, later]);
  if (!opened.ok) throw new Error(opened.error.code);
  const parts = ['quandezhu.db', 'quandezhu.db-wal'];
  for (const part of parts) copyFileSync(join(folder, part), join(killed, part));
  await opened.value.close();
  const before = parts.map((part) => readFileSync(join(killed, part)));
  expect(before[1]?.length).toBeGreaterThan(0);
  expect(await openDatabase(killed, now)).toMatchObject({
    ok: false,
    error: { code: 'storage/newer-database', facts: { found: 9990 } },
  });
  expect(parts.map((part, at) => before[at]?.equals(readFileSync(join(killed, part))))).toEqual([true, true]);
});

it('the host tells a newer data file by its sentence', async () => {
  const folder = recordedFolder('schema-60');
  await look(folder, [
    ...allMigrations,
    { number: 9990, name: 'later', sql: 'CREATE TABLE later (a TEXT) STRICT' },
  ]);
  const path = join(folder, 'quandezhu.db');
  const before = readFileSync(path);
  const answer = await tryHost({ dataFolder: folder });
  expect(answer).toMatchObject({ ok: false, error: { code: 'storage/newer-database' } });
  expect(readFileSync(path).equals(before)).toBe(true);
});
