import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { AppError } from '#core/bridge/app-error';
import { ok, type Result } from '#core/lib/result';
import { seededRandom } from '#core/lib/seeded-random';
import { errorMessages } from '#core/messages/error-messages';

import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { dataFiles } from '../../../electron/storage/data-files';
import { buildScript } from '../../support/build-script';
import { contentFolder } from '../../support/content-folder';
import { craftPack, otherKey, otherUnit } from '../../support/craft-pack';
import { expectSound } from '../../support/faults/expect-sound';
import { stickCodes, stickUnder, type Stick, type StickCode } from '../../support/faults/pulled-stick';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { testPin } from '../../support/test-people';
import { studioPeople } from '../../support/test-studio';
import { upload } from '../../support/upload';

const count = soakRounds(4, 150);
/** Of what takes a key of 128 MB, or several PINs, each time. */
const fewer = soakRounds(2, 40);
jest.setTimeout(Math.max(120_000, count * 5_000));

type People = Awaited<ReturnType<typeof studioPeople>>;
type Answered = Result<unknown, AppError>;
type Work = {
  readonly next: (round: number) => Promise<() => Promise<Answered>>;
  readonly look: (people: People) => Promise<void>;
};

/** What a person may read of each code. Not that something is damaged: nothing is, and nobody should throw a good backup away. */
const expected: Readonly<Record<StickCode, readonly AppError['code'][]>> = {
  EIO: ['storage/device-failed'],
  ENODEV: ['storage/device-failed'],
  ENXIO: ['storage/device-failed'],
  EROFS: ['storage/read-only'],
};

async function trials(
  count: number,
  work: Work,
  people: People,
  stick: Stick,
  random: () => number,
): Promise<void> {
  // How much is asked of it when all goes well.
  expect(await (await work.next(-1))()).toMatchObject({ ok: true });
  const asked = stick.asked();
  await work.look(people);
  let failures = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const attempt = await work.next(trial);
    const code = stickCodes[trial % stickCodes.length] ?? 'EIO';
    stick.pull(Math.floor(random() * asked), code);
    let answer = await attempt();
    stick.plugIn();
    if (!answer.ok) {
      failures += 1;
      expect({ trial, codes: expected[code] }).toEqual({
        trial,
        codes: expect.arrayContaining([answer.error.code]) as unknown,
      });
      const { now, what } = errorMessages[answer.error.code];
      expect([what.zh, what.en, now.zh, now.en].every((text) => text !== '')).toBe(true);
      answer = await attempt();
    }
    expect({ trial, answer }).toMatchObject({ trial, answer: { ok: true } });
    await work.look(people);
  }
  expect(failures).toBeGreaterThan(0);
}

async function pulledAgainAndAgain(
  count: number,
  name: string,
  prepare: (people: People, folder: string) => Promise<Work>,
): Promise<void> {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  const host = await testHost(folders);
  const people = await studioPeople(host);
  const work = await prepare(people, folders.dataFolder);
  const random = seededRandom(`a stick pulled while ${name}`);
  const stick = await stickUnder(folders.dataFolder);
  try {
    await trials(count, work, people, stick, random);
  } finally {
    stick.remove();
  }
  await host.close();
  await expectSound(folders.dataFolder);
  const next = await testHost(folders);
  const later = next.connect();
  const person = (await told(later, 'people:list', {})).find((one) => one.name === '管理员')?.id ?? '';
  await told(later, 'people:sign-in', { person, pin: testPin });
  await next.close();
  // What could not be deleted while the stick was gone goes at the next start.
  const { backups, uploads } = dataFiles(folders.dataFolder);
  expect(existsSync(uploads) ? readdirSync(uploads) : []).toEqual([]);
  const left = existsSync(backups) ? readdirSync(backups) : [];
  expect(left.filter((file) => !file.endsWith('.db'))).toEqual([]);
}

describe('a stick that is pulled out at a moment of chance, and plugged in again', () => {
  it(`while a backup is made: pulled ${count} times, none that has a name is half`, () =>
    pulledAgainAndAgain(count, 'backing up', ({ administrator }, folder) => {
      const made: string[] = [];
      return Promise.resolve({
        next: () =>
          Promise.resolve(async () => {
            const answer = await ask(administrator, 'backups:make', {});
            if (answer.ok) made.push(answer.value.name);
            return answer;
          }),
        look: async () => {
          const backups = readdirSync(join(folder, 'backups'));
          expect(made.filter((name) => !backups.includes(name))).toEqual([]);
          for (const name of backups.filter((file) => file.endsWith('.db')).slice(-2))
            expect(await checkBackup(join(folder, 'backups', name))).toMatchObject({ ok: true });
        },
      });
    }));

  it(`while an encrypted backup is written and fetched: pulled ${fewer} times, it opens once it is there`, () =>
    pulledAgainAndAgain(fewer, 'sealing', ({ administrator }) =>
      Promise.resolve({
        next: () =>
          Promise.resolve(async () => {
            const sealed = await ask(administrator, 'backups:seal', {
              passphrase: '三盏灯 照亮长街 到天明',
            });
            if (!sealed.ok) return sealed;
            const { download } = sealed.value;
            const fetched = await ask(administrator, 'backups:fetch', { download, at: 0 });
            await ask(administrator, 'backups:drop', { id: download });
            return fetched;
          }),
        look: () => Promise.resolve(),
      }),
    ));

  it(`while a file is handed in and a pack is imported: pulled ${count} times, all of it is there or nothing`, () =>
    pulledAgainAndAgain(count, 'importing', async ({ author }) => {
      await told(author, 'keys:trust', { unit: otherUnit.unit, publicKey: otherKey });
      let taken = 0;
      return {
        next: async (round) => {
          const parts = ['a', 'b', 'c'];
          const bodies = parts.map((part) => {
            const id = `case-${round + 1}-${part}`;
            return { kind: 'script' as const, body: buildScript({ id, title: id }) };
          });
          const bytes = await craftPack({ bodies });
          let id: string | null = null;
          let at = 0;
          return async () => {
            if (id === null) {
              const begun = await ask(author, 'files:begin', { name: 'a.qzpack', size: bytes.length });
              if (!begun.ok) return begun;
              id = begun.value.upload;
            }
            while (at < bytes.length) {
              const base64 = bytes.subarray(at, at + 3_000).toString('base64');
              const appended = await ask(author, 'files:append', { upload: id, at, base64 });
              if (!appended.ok) return appended;
              at = appended.value.size;
            }
            const seen = await ask(author, 'packs:preview', { upload: id });
            if (!seen.ok) return seen;
            const hashes = seen.value.entries.map(({ hash }) => hash);
            const imported = await ask(author, 'packs:import', { upload: id, hashes });
            if (imported.ok) taken += parts.length;
            return imported;
          };
        },
        look: async (people) => {
          const versions = await told(people.author, 'studio:list-versions', { subject: null });
          expect(versions).toHaveLength(taken);
        },
      };
    }));

  it(`while a backup from elsewhere is handed in and opened: pulled ${fewer} times, it can be opened again`, () =>
    pulledAgainAndAgain(fewer, 'unsealing', async ({ administrator }) => {
      const passphrase = '三盏灯 照亮长街 到天明';
      const sealed = await told(administrator, 'backups:seal', { passphrase });
      const { base64 } = await told(administrator, 'backups:fetch', { download: sealed.download, at: 0 });
      const bytes = Buffer.from(base64, 'base64').subarray(0, sealed.size);
      return {
        next: async () => {
          const handed = await upload(administrator, 'a.qdzbak', bytes);
          let opened: string | null = null;
          return async () => {
            if (opened === null) {
              const unsealed = await ask(administrator, 'backups:unseal', { upload: handed, passphrase });
              if (!unsealed.ok) return unsealed;
              opened = unsealed.value.id;
            }
            await told(administrator, 'backups:drop', { id: opened }).catch(() => undefined);
            return ok(null);
          };
        },
        look: () => Promise.resolve(),
      };
    }));

  it(`while restoring: pulled ${fewer} times, there is the old data or the new, and the same host goes on`, () =>
    pulledAgainAndAgain(fewer, 'restoring', async ({ administrator }) => {
      const person = (await told(administrator, 'people:list', {})).find((one) => one.name === '管理员')?.id;
      const { name } = await told(administrator, 'backups:make', {});
      const signIn = () => told(administrator, 'people:sign-in', { person: person ?? '', pin: testPin });
      return {
        next: () => {
          let isFirst = true;
          return Promise.resolve(async () => {
            if (!isFirst) await signIn();
            isFirst = false;
            return ask(administrator, 'backups:restore', { file: { kind: 'backup', name }, pin: testPin });
          });
        },
        look: async () => {
          await signIn();
          expect(await told(administrator, 'people:list', {})).toHaveLength(4);
        },
      };
    }));
});
