import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import type { FindingCode } from '#core/health/health-finding';
import type { HealthReport } from '#core/health/health-report';

import type { Database } from '../../../electron/storage/database';
import { createContext } from '../../../electron/services/create-context';
import { openLogFile } from '../../../electron/storage/log-file';
import { openDatabase } from '../../../electron/storage/open-database';
import { buildScript } from '../../support/build-script';
import { contentFolder } from '../../support/content-folder';
import { contextHost } from '../../support/context-host';
import { databaseDump } from '../../support/database-dump';
import { healthChecked, healthJob, healthRepaired } from '../../support/health-report';
import { meddle } from '../../support/meddle';
import { recordedAnswers, recordedFolder, recordedNames } from '../../support/recorded-storage';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests } from '../../support/test-clock';
import { ask, testHost, testOptions, told } from '../../support/test-host';
import { testPin } from '../../support/test-people';
import { openDraft, studioPeople, submitted, textStep } from '../../support/test-studio';
import { begin, play } from '../../support/test-talk';

type Folders = { readonly dataFolder: string; readonly contentFolder: string };

type Used = Folders & { readonly ended: string; readonly open: string; readonly administrator: string };

/** A folder that a station has worked in: a talk that ended, one that is open, a draft with steps, a version, and a backup. */
async function useFolder(): Promise<Used> {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  const host = await testHost(folders);
  const { administrator, author, reviewer } = await studioPeople(host);
  const ended = await begin(administrator);
  await play(administrator, ended, ['ask', 'check']);
  const open = await begin(administrator);
  await play(administrator, open, ['ask']);
  const { draft } = await openDraft(author);
  await told(author, 'studio:save-steps', { draft, revision: 0, steps: [textStep('one', '后来', 'title')] });
  await told(reviewer, 'studio:approve', { version: await submitted(author, draft, 1), note: '' });
  await told(administrator, 'backups:make', {});
  await host.close();
  return { ...folders, ended: ended.head.id, open: open.head.id, administrator: ended.head.person };
}

let template: Used;
beforeAll(async () => {
  template = await useFolder();
});

/** A copy of the used folder. */
function usedFolder(): Used {
  const dataFolder = temporaryFolder();
  cpSync(template.dataFolder, dataFolder, { recursive: true });
  return { ...template, dataFolder };
}

/** The next start, with an update of the program whose scripts are other ones. */
async function administratorOf({ dataFolder }: Folders) {
  const newer = contentFolder({ 'scripts/tiny-case.yaml': buildScript({ title: '另一个案子' }) });
  const host = await testHost({ dataFolder, contentFolder: newer });
  const window = host.connect();
  const people = await told(window, 'people:list', {});
  const person = people.find(({ name }) => name === '管理员')?.id ?? '';
  await told(window, 'people:sign-in', { person, pin: testPin });
  return { host, window };
}

const codesOf = ({ findings }: HealthReport) => findings.map(({ code }) => code);
/** What surrounds the data differs from machine to machine, and the clock of the tests stands still in the past. */
const ofTheData = (report: HealthReport) =>
  codesOf(report).filter((code) => !/^(place|backups)\//.test(code));

describe('a health check', () => {
  it('finds nothing in a folder that was only used, and says how much it has looked at', async () => {
    const { window } = await administratorOf(usedFolder());
    const report = await healthChecked(window);
    expect(ofTheData(report)).toEqual([]);
    expect(report).toMatchObject({
      counts: { people: 4, runs: 2, replayed: 2, events: 3, results: 1, drafts: 1, versions: 1 },
      repair: null,
    });
  });

  it.each(recordedNames)('finds nothing in data that an older program left, %s', async (name) => {
    const host = await testHost({ dataFolder: recordedFolder(name) });
    const { people, sealed } = recordedAnswers(name);
    if (sealed != null) await told(host.connect(), 'seal:unlock', { passphrase: sealed });
    const list = await told(host.connect(), 'people:list', {});
    const administrator = people.find(({ id }) =>
      list.some((one) => one.id === id && one.role === 'administrator'),
    );
    const window = host.connect();
    await told(window, 'people:sign-in', {
      person: administrator?.id ?? '',
      pin: administrator?.pin ?? null,
    });
    expect(ofTheData(await healthChecked(window))).toEqual([]);
  });

  it('changes nothing, whatever it finds', async () => {
    const used = usedFolder();
    await meddle(used.dataFolder, (database) => database.run('DELETE FROM results'));
    const { window } = await administratorOf(used);
    const before = await databaseDump(used.dataFolder);
    expect(ofTheData(await healthChecked(window))).toEqual(['results/missing']);
    expect(await databaseDump(used.dataFolder)).toBe(before);
  });

  it('can be cancelled, and is gone for whoever cancelled it', async () => {
    const { window } = await administratorOf(usedFolder());
    const { job } = await told(window, 'health:begin', {});
    await told(window, 'health:cancel', { job });
    expect(await ask(window, 'health:look', { job })).toMatchObject({ error: { code: 'health/no-job' } });
    expect(ofTheData(await healthChecked(window))).toEqual([]);
  });

  it('names what can be seen of a finding, and how often', async () => {
    const used = usedFolder();
    await meddle(used.dataFolder, (database) => database.run('DELETE FROM results'));
    const { window } = await administratorOf(used);
    const { findings } = await healthChecked(window);
    expect(findings.find(({ code }) => code === 'results/missing')).toMatchObject({
      count: 1,
      places: [{ title: '两句话的案子' }],
    });
  });
});

type Damage = { readonly finding: FindingCode } & (
  { readonly change: (database: Database) => void } | { readonly bytes: (file: string) => string }
);

async function damage(folder: string, how: Damage): Promise<void> {
  if ('change' in how) {
    await meddle(folder, how.change);
    return;
  }
  const path = join(folder, 'quandezhu.db');
  const before = readFileSync(path, 'latin1');
  const after = how.bytes(before);
  if (after === before || after.length !== before.length) throw new Error('The bytes were not found');
  writeFileSync(path, after, 'latin1');
}

const mendable: Readonly<Record<string, Damage>> = {
  'an index that lacks a row': {
    finding: 'file/index',
    // The index holds people, and from now on it is said to hold modes: no row is where it has to be.
    bytes: (file) => file.replace('runs_of_person ON runs (person)', 'runs_of_person ON runs (mode  )'),
  },
  'credentials of somebody who is gone': {
    finding: 'file/left-behind',
    change: (database) => database.run(`INSERT INTO credentials (person, pin) VALUES ('gone', 'x')`),
  },
  'a key that was added by somebody who is gone': {
    finding: 'file/left-behind',
    change: (database) =>
      database.run(
        `INSERT INTO keys (public_key, unit, added_at, added_by) VALUES (?, '城南所', 0, 'gone')`,
        `${'A'.repeat(43)}=`,
      ),
  },
  'a script that was altered, while a backup has it': {
    finding: 'bodies/altered',
    change: (database) =>
      database.run(`UPDATE bodies SET body = replace(body, '两句话', '三句话') WHERE kind = 'script'`),
  },
  'a script that is gone, while a backup has it': {
    finding: 'bodies/altered',
    change: (database) => {
      database.run('DELETE FROM read_files');
      database.run('DELETE FROM bodies WHERE hash = (SELECT subject_hash FROM runs LIMIT 1)');
    },
  },
  'a wrong number of events': {
    finding: 'runs/counts',
    change: (database) => database.run('UPDATE runs SET events = events - 1, turns = 0'),
  },
  'an ended run that says it is open': {
    finding: 'runs/state',
    change: (database) => database.run(`UPDATE runs SET state = 'open' WHERE state = 'ended'`),
  },
  'an ended run without its result': {
    finding: 'results/missing',
    change: (database) => database.run('DELETE FROM results'),
  },
  'a result that cannot be read': {
    finding: 'results/unreadable',
    change: (database) => database.run(`UPDATE results SET dimensions = '{"nearly'`),
  },
  'a draft with another title in the list': {
    finding: 'drafts/face',
    change: (database) => database.run(`UPDATE drafts SET title = '别的'`),
  },
  'settings that cannot be read': {
    finding: 'settings/unreadable',
    change: (database) =>
      database.run(`INSERT INTO settings (person, value) SELECT id, 'no json' FROM people LIMIT 1`),
  },
};

describe.each(Object.entries(mendable))('%s', (_name, how) => {
  it('is found, put right after a backup, and there is nothing left to do the second time', async () => {
    const used = usedFolder();
    await damage(used.dataFolder, how);
    const { host, window } = await administratorOf(used);
    expect(codesOf(await healthChecked(window))).toContain(how.finding);

    const repaired = await healthRepaired(window);
    if (!repaired.ok) throw new Error(repaired.error.code);
    const { backup, mended } = repaired.value.repair ?? {};
    expect(mended).toMatchObject([{ code: how.finding }]);
    expect(backup).toMatch(/^before-repair-/);
    expect(readdirSync(join(used.dataFolder, 'backups'))).toContain(backup);
    expect(ofTheData(repaired.value)).toEqual([]);

    const before = await databaseDump(used.dataFolder);
    expect(await healthRepaired(window)).toMatchObject({ value: { repair: { mended: [], backup: null } } });
    expect(await databaseDump(used.dataFolder)).toBe(before);
    // What was ended and what is open are as they were.
    expect(await told(window, 'runs:get', { run: used.ended })).toMatchObject({
      result: { passed: expect.anything() as boolean },
    });
    expect((await told(window, 'runs:get', { run: used.open })).result).toBeNull();
    await host.close();
  });
});

const unproved: Readonly<Record<string, Damage>> = {
  'a log with a gap': {
    finding: 'runs/gap',
    change: (database) => database.run('DELETE FROM run_events WHERE seq = 0'),
  },
  'an event that cannot be read': {
    finding: 'runs/unreadable',
    change: (database) => database.run(`UPDATE run_events SET event = '{}' WHERE seq = 0`),
  },
  'a log that does not fit its script': {
    finding: 'runs/stuck',
    change: (database) =>
      database.run(`UPDATE run_events SET event = replace(event, '"ask"', '"check"') WHERE seq = 0`),
  },
  'a log that was cut short': {
    finding: 'runs/gap',
    change: (database) => database.run('DELETE FROM run_events WHERE seq = 1'),
  },
  'a run that says it has ended, and has not': {
    finding: 'runs/unended',
    change: (database) => database.run(`UPDATE runs SET state = 'ended' WHERE state = 'open'`),
  },
  'a result that is better than the log': {
    finding: 'results/differs',
    change: (database) => database.run('UPDATE results SET process = 100 - process'),
  },
  'a result of a run that is open': {
    finding: 'results/unfounded',
    change: (database) =>
      database.run(
        `INSERT INTO results SELECT number + 1, (SELECT number FROM runs WHERE state = 'open'), person, fraud_type, subject, mode,
           started_at, ended_at, counted, process, passed, ending, ending_kind, ending_acceptable, at_risk, lost, secured, vetoes, dimensions
         FROM results`,
      ),
  },
  'events of a run that is not there': {
    finding: 'file/loose',
    change: (database) =>
      database.run(`INSERT INTO run_events (run, seq, at, event) VALUES (77, 0, 0, '{}')`),
  },
  'a script that is lost everywhere': {
    finding: 'bodies/lost',
    change: (database) =>
      database.run(`UPDATE runs SET subject_hash = '${'a'.repeat(64)}' WHERE state = 'ended'`),
  },
  'a draft whose newest step is gone': {
    finding: 'drafts/gap',
    change: (database) => database.run('DELETE FROM draft_steps'),
  },
  'a draft that cannot be read': {
    finding: 'drafts/unreadable',
    change: (database) => database.run(`UPDATE drafts SET snapshot = '{"script":'`),
  },
};

describe.each(Object.entries(unproved))('%s', (_name, how) => {
  it('is told, and no repair touches it', async () => {
    const used = usedFolder();
    await damage(used.dataFolder, how);
    const { window } = await administratorOf(used);
    expect(codesOf(await healthChecked(window))).toContain(how.finding);
    const before = await databaseDump(used.dataFolder);
    const repaired = await healthRepaired(window);
    if (!repaired.ok) throw new Error(repaired.error.code);
    expect(codesOf(repaired.value)).toContain(how.finding);
    expect(await databaseDump(used.dataFolder)).toBe(before);
  });
});

describe('an index that cannot be made anew', () => {
  it('is told, and everything stays as it was', async () => {
    const used = usedFolder();
    await damage(used.dataFolder, {
      finding: 'file/index',
      // No two people may have the same duty in the same unit, it says now; four have.
      bytes: (file) => file.replace('UNIQUE (name, unit)', 'UNIQUE (duty, unit)'),
    });
    const { window } = await administratorOf(used);
    expect(codesOf(await healthChecked(window))).toContain('file/index');
    const before = await databaseDump(used.dataFolder);
    expect(await healthRepaired(window)).toMatchObject({ error: { code: 'health/not-proved' } });
    expect(await databaseDump(used.dataFolder)).toBe(before);
  });
});

describe('a file that is damaged itself', () => {
  it('is told, and nothing in it is repaired: it proves nothing any more', async () => {
    const used = usedFolder();
    const clock = () => startOfTests;
    const opened = await openDatabase(used.dataFolder, clock());
    if (!opened.ok) throw new Error(opened.error.code);
    const { database, close } = opened.value;
    const context = createContext(
      testOptions({ ...used, clock }),
      opened.value,
      openLogFile(used.dataFolder, clock),
    );
    const host = await contextHost(context, close);
    const window = host.connect();
    const [first] = await told(window, 'people:list', {});
    await told(window, 'people:sign-in', { person: first?.id ?? '', pin: testPin });
    // A page goes bad while the program runs.
    const { page } = database.get<{ page: number }>(
      `SELECT rootpage AS page FROM sqlite_schema WHERE name = 'run_events'`,
    ) ?? { page: 0 };
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
    const size = database.get<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 0;
    const file = openSync(join(used.dataFolder, 'quandezhu.db'), 'r+');
    writeSync(file, Buffer.alloc(size, 0xa5), 0, size, (page - 1) * size);
    closeSync(file);
    database.execute('PRAGMA shrink_memory');
    expect(codesOf(await healthChecked(window))).toContain('file/damaged');
    expect(await healthRepaired(window)).toMatchObject({ error: { code: 'health/file-damaged' } });
    await host.close();
  });
});

describe('a shipped script that was altered before there was any backup', () => {
  it('comes back from the file that it came in', async () => {
    const used = usedFolder();
    rmSync(join(used.dataFolder, 'backups'), { recursive: true });
    await meddle(used.dataFolder, (database) =>
      database.run(`UPDATE bodies SET body = replace(body, '两句话', '三句话') WHERE kind = 'script'`),
    );
    const host = await testHost({ dataFolder: used.dataFolder, contentFolder: used.contentFolder });
    const window = host.connect();
    await told(window, 'people:sign-in', { person: used.administrator, pin: testPin });
    const report = await healthChecked(window);
    expect(ofTheData(report)).toEqual(['bodies/altered']);
    expect(report.findings.find(({ code }) => code === 'bodies/altered')?.places).toEqual([
      { title: '两句话的案子', at: null },
    ]);
    const repaired = await healthRepaired(window);
    expect(repaired).toMatchObject({ value: { repair: { mended: [{ code: 'bodies/altered', count: 1 }] } } });
    expect(await told(window, 'runs:get', { run: used.ended })).toMatchObject({
      script: { body: { title: '两句话的案子' } },
    });
  });
});

describe('a repair', () => {
  it('asks for the PIN, and a wrong one counts like any other', async () => {
    const { window } = await administratorOf(usedFolder());
    expect(await ask(window, 'health:repair', { pin: '1357' })).toMatchObject({
      error: { code: 'people/wrong-pin' },
    });
  });

  it('lets those go on who are in the middle of a talk', async () => {
    const used = usedFolder();
    await meddle(used.dataFolder, (database) => database.run('DELETE FROM results'));
    const { window } = await administratorOf(used);
    const run = await told(window, 'runs:get', { run: used.open });
    const { job } = await told(window, 'health:repair', { pin: testPin });
    await told(window, 'runs:open', { run: used.open, force: true });
    await play(window, run, ['check']);
    expect(await healthJob(window, job)).toMatchObject({ ok: true });
    expect(await told(window, 'runs:get', { run: used.open })).toMatchObject({
      result: { mode: 'practice' },
    });
    expect(ofTheData(await healthChecked(window))).toEqual([]);
  });
});
