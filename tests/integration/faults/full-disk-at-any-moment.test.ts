import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { AppError } from '#core/bridge/app-error';
import type { ChannelName, RequestOf } from '#core/bridge/channels';
import { ok, type Result } from '#core/lib/result';
import { seededRandom } from '#core/lib/seeded-random';

import type { Connection } from '../../../electron/services/host';
import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { allMigrations } from '../../../electron/storage/migrations/all-migrations';
import { buildScript } from '../../support/build-script';
import { contentFolder } from '../../support/content-folder';
import { craftPack, otherKey, otherUnit } from '../../support/craft-pack';
import { expectSound } from '../../support/faults/expect-sound';
import { canLimitFiles, servedHost, type ServedHost } from '../../support/faults/served-host';
import { recordedAnswers, recordedFolder, recordedNames } from '../../support/recorded-storage';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { testPin } from '../../support/test-people';
import { openDraft, papers, studioPeople, textStep } from '../../support/test-studio';
import { begin } from '../../support/test-talk';

const count = soakRounds(3, 60);
jest.setTimeout(Math.max(120_000, count * 10_000));

type People = Awaited<ReturnType<typeof studioPeople>>;
type Answered = Result<unknown, AppError>;

/** What is done on a disk that becomes full: each new piece of work is a function that goes on where it has stopped. */
type Work = {
  readonly next: (round: number) => Promise<() => Promise<Answered>>;
  /** Everything acknowledged is there: looked at in the same host with room again, and by the next start. */
  readonly look: (window: Connection) => Promise<void>;
};

/** Requests one after the other, each once it is acknowledged never again. */
function inOrder(requests: readonly (() => Promise<Answered>)[]): () => Promise<Answered> {
  const waiting = [...requests];
  return async () => {
    for (let request = waiting[0]; request !== undefined; request = waiting[0]) {
      const answer = await request();
      if (!answer.ok) return answer;
      waiting.shift();
    }
    return ok(null);
  };
}

function sizes(folder: string): { readonly log: number; readonly database: number } {
  const size = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return { log: size('quandezhu.db-wal'), database: size('quandezhu.db') };
}

/** Where the disk is full: from the first byte on, in the midst of a page, or just behind what the log has now. */
function someLimit(folder: string, random: () => number, trial: number): number {
  const { database, log } = sizes(folder);
  if (trial === 0) return 0;
  const within = trial % 2 === 0 ? Math.max(log, database) : log + 40_000;
  return Math.floor(random() * within);
}

async function fullAgainAndAgain(
  name: string,
  prepare: (people: People, host: ServedHost, folder: string) => Promise<Work>,
): Promise<void> {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  const random = seededRandom(`a full disk while ${name}`);
  const host = await servedHost(folders);
  expect(await host.open()).toBeNull();
  const people = await studioPeople(host);
  const work = await prepare(people, host, folders.dataFolder);
  let failures = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const attempt = await work.next(trial);
    host.limitFiles(someLimit(folders.dataFolder, random, trial));
    let answer = await attempt();
    host.limitFiles(null);
    if (!answer.ok) {
      failures += 1;
      expect({ trial, code: answer.error.code }).toEqual({ trial, code: 'storage/disk-full' });
      answer = await attempt();
    }
    expect(answer).toMatchObject({ ok: true });
    await work.look(people.author);
  }
  expect(failures).toBeGreaterThan(0);
  await host.close();
  await expectSound(folders.dataFolder);
  const backups = join(folders.dataFolder, 'backups');
  const left = existsSync(backups) ? readdirSync(backups) : [];
  expect(left.filter((file) => !file.endsWith('.db'))).toEqual([]);
  const later = (await testHost(folders)).connect();
  const author = (await told(later, 'people:list', {})).find((one) => one.name === '马教官')?.id ?? '';
  await told(later, 'people:sign-in', { person: author, pin: testPin });
  await work.look(later);
}

const asking =
  <Name extends ChannelName>(window: Connection, channel: Name, request: () => RequestOf<Name>) =>
  () =>
    ask(window, channel, request());

(canLimitFiles ? describe : describe.skip)('a disk that is full from a byte on that chance chooses', () => {
  it(`while practising: full ${count} times, the event is taken once there is room`, () =>
    fullAgainAndAgain('practising', async ({ author }) => {
      const { head } = await begin(author);
      let events = 0;
      const append = () => {
        const type = events % 2 === 0 ? ('paused' as const) : ('resumed' as const);
        return { run: head.id, seq: events, event: { type } };
      };
      return {
        next: () =>
          Promise.resolve(
            inOrder(
              Array.from({ length: 12 }, () => async () => {
                const answer = await ask(author, 'runs:append', append());
                if (answer.ok) events += 1;
                return answer;
              }),
            ),
          ),
        look: async (window) =>
          expect((await told(window, 'runs:get', { run: head.id })).events).toHaveLength(events),
      };
    }));

  it(`while typing in the studio: full ${count} times, the steps are taken once there is room`, () =>
    fullAgainAndAgain('typing', async ({ author }) => {
      const { draft, revision } = await openDraft(author);
      let reached = revision;
      return {
        next: () =>
          Promise.resolve(
            inOrder(
              Array.from({ length: 6 }, () => async () => {
                const steps = [textStep(`step-${reached}`, `第${reached}步`.repeat(200), 'title')];
                const answer = await ask(author, 'studio:save-steps', { draft, revision: reached, steps });
                if (answer.ok) reached = answer.value.revision;
                return answer;
              }),
            ),
          ),
        look: async (window) => {
          const file = await told(window, 'studio:open-draft', { draft, force: true });
          expect(file.revision).toBe(reached);
          expect(file.document).toMatchObject({ script: { title: `第${reached - 1}步`.repeat(200) } });
        },
      };
    }));

  it(`while a pack is handed in and imported: full ${count} times, all of it is there or nothing`, () =>
    fullAgainAndAgain('importing', async ({ author }) => {
      await told(author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
      let taken = 0;
      return {
        next: async (round) => {
          const parts = ['a', 'b', 'c'];
          const bodies = parts.map((part) => {
            const id = `case-${round}-${part}`;
            return { kind: 'script' as const, body: buildScript({ id, title: id }) };
          });
          const bytes = await craftPack({ bodies });
          let upload = '';
          let hashes: readonly string[] = [];
          return inOrder([
            async () => {
              const begun = await ask(author, 'files:begin', { name: 'a.qzpack', size: bytes.length });
              if (begun.ok) ({ upload } = begun.value);
              return begun;
            },
            asking(author, 'files:append', () => ({ upload, at: 0, base64: bytes.toString('base64') })),
            async () => {
              const seen = await ask(author, 'packs:preview', { upload });
              if (seen.ok) hashes = seen.value.entries.map(({ hash }) => hash);
              return seen;
            },
            async () => {
              const imported = await ask(author, 'packs:import', { upload, hashes: [...hashes] });
              if (imported.ok) taken += parts.length;
              return imported;
            },
          ]);
        },
        look: async (window) => {
          expect(await told(window, 'studio:list-versions', { subject: null })).toHaveLength(taken);
          expect((await told(window, 'library:get', {})).scripts).toHaveLength(taken + 1);
        },
      };
    }));

  it(`while publishing: full ${count} times, what was handed in waits, what was approved is in the library`, () =>
    fullAgainAndAgain('publishing', async ({ author, reviewer }) => {
      let published = 0;
      return {
        next: async () => {
          const { draft, revision } = await openDraft(author);
          let version = '';
          return inOrder([
            async () => {
              const answer = await ask(author, 'studio:submit', { draft, revision, ...papers });
              if (answer.ok && answer.value.kind === 'submitted') ({ version } = answer.value);
              return answer;
            },
            async () => {
              const answer = await ask(reviewer, 'studio:approve', { version, note: '' });
              if (answer.ok) published += 1;
              return answer;
            },
          ]);
        },
        look: async (window) => {
          const versions = await told(window, 'studio:list-versions', { subject: null });
          expect(versions.map(({ state }) => state)).toEqual(versions.map(() => 'published'));
          expect(versions).toHaveLength(published);
        },
      };
    }));

  it(`while a backup is made: full ${count} times, none that has a name is half`, () =>
    fullAgainAndAgain('backing up', async ({ administrator }, _host, folder) => {
      const made: string[] = [(await told(administrator, 'backups:make', {})).name];
      return {
        next: () =>
          Promise.resolve(async () => {
            const answer = await ask(administrator, 'backups:make', {});
            if (answer.ok) made.push(answer.value.name);
            return answer;
          }),
        look: async () => {
          const backups = readdirSync(join(folder, 'backups')).filter((file) => file.endsWith('.db'));
          expect(made.filter((name) => !backups.includes(name))).toEqual([]);
          for (const name of backups.slice(-2))
            expect(await checkBackup(join(folder, 'backups', name))).toMatchObject({ ok: true });
        },
      };
    }));

  it(`while an encrypted backup is made to be carried away: full ${count} times, it is fetched once there is room`, () =>
    fullAgainAndAgain('sealing', ({ administrator }) =>
      Promise.resolve({
        next: () =>
          Promise.resolve(async () => {
            const answer = await ask(administrator, 'backups:seal', { passphrase: '三盏灯 照亮长街 到天明' });
            if (!answer.ok) return answer;
            const { download } = answer.value;
            return ask(administrator, 'backups:fetch', { download, at: 0 });
          }),
        look: () => Promise.resolve(),
      }),
    ));

  it(`while restoring: full ${count} times, what was there stays, and the same host goes on`, async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const random = seededRandom('a full disk while restoring');
    const host = await servedHost(folders);
    expect(await host.open()).toBeNull();
    const { administrator } = await studioPeople(host);
    const people = await told(administrator, 'people:list', {});
    const person = people.find((one) => one.name === '管理员')?.id ?? '';
    const { name } = await told(administrator, 'backups:make', {});
    const added = await told(administrator, 'people:add', {
      details: { name: '新来的', unit: '', duty: 'police' },
      role: 'trainee',
      pin: null,
    });
    let failures = 0;
    for (let trial = 0; trial < count; trial += 1) {
      const file = { kind: 'backup' as const, name };
      host.limitFiles(someLimit(folders.dataFolder, random, trial));
      const answer = await ask(administrator, 'backups:restore', { file, pin: testPin });
      host.limitFiles(null);
      await told(administrator, 'people:sign-in', { person, pin: testPin });
      const present = (await told(administrator, 'people:list', {})).map(({ id }) => id);
      expect(present.includes(added.person.id)).toBe(!answer.ok);
      if (!answer.ok) {
        failures += 1;
        expect(answer.error.code).toBe('storage/disk-full');
      } else {
        const undo = { kind: 'backup' as const, name: answer.value.undo ?? '' };
        await told(administrator, 'backups:restore', { file: undo, pin: testPin });
        await told(administrator, 'people:sign-in', { person, pin: testPin });
      }
    }
    expect(failures).toBeGreaterThan(0);
    await told(administrator, 'backups:restore', { file: { kind: 'backup', name }, pin: testPin });
    await host.close();
    await expectSound(folders.dataFolder);
  });

  it(`while older data is upgraded: full ${count} times, it stays as it was, and the next try opens it`, async () => {
    const latest = allMigrations.at(-1)?.number ?? 0;
    const older = recordedNames.filter((name) => recordedAnswers(name).schema < latest);
    const random = seededRandom('a full disk while upgrading');
    const content = contentFolder();
    let failures = 0;
    for (let trial = 0; trial < count; trial += 1) {
      const name = older[trial % older.length] ?? '';
      const dataFolder = recordedFolder(name);
      const host = await servedHost({ dataFolder, contentFolder: content });
      host.limitFiles(Math.floor(trial === 0 ? 0 : random() * sizes(dataFolder).database * 1.5));
      const error = await host.open();
      host.limitFiles(null);
      if (error !== null) {
        failures += 1;
        expect(error.code).toBe('storage/disk-full');
        expect(await host.open()).toBeNull();
      }
      const [person] = recordedAnswers(name).people;
      await told(host.connect(), 'people:sign-in', { person: person?.id ?? '', pin: person?.pin ?? null });
      await host.close();
      await expectSound(dataFolder);
    }
    expect(failures).toBeGreaterThan(0);
  });
});
