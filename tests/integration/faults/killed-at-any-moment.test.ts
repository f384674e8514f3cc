import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { LoggedEvent } from '#core/run/run-schema';

import type { Connection, Host } from '../../../electron/services/host';
import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { newestBackup } from '../../../electron/storage/backup/list-backups';
import { dataFiles } from '../../../electron/storage/data-files';
import { killTrials, type LastWords } from '../../support/faults/kill-trials';
import { healthChecked, healthRepaired } from '../../support/health-report';
import { soakRounds } from '../../support/soak-rounds';
import { testHost, told } from '../../support/test-host';
import { testPin } from '../../support/test-people';

/** With those of killed-while-editing and killed-in-mid-upgrade a thousand in the soak. */
const count = soakRounds(3, 140);
jest.setTimeout(Math.max(240_000, count * 30_000));

type Folders = Parameters<typeof testHost>[0] & { readonly dataFolder: string };

/** What a health check finds of the data: every run by its log, every draft by its steps, every script by its hash. */
async function findingsOf(host: Host) {
  const window = host.connect();
  const person = (await told(window, 'people:list', {})).find((one) => one.name === '管理员')?.id ?? '';
  await told(window, 'people:sign-in', { person, pin: testPin });
  return (await healthChecked(window)).findings.filter(({ code }) => !/^(place|backups)\//.test(code));
}

/** The next start, with no help: whoever is asked for signs in, a health check finds nothing, and the host is closed after it was looked at. */
async function afterStart(
  folders: Folders,
  name: string,
  look: (window: Connection) => Promise<void>,
): Promise<void> {
  const host = await testHost(folders);
  const window = host.connect();
  const person = (await told(window, 'people:list', {})).find((one) => one.name === name)?.id ?? '';
  await told(window, 'people:sign-in', { person, pin: testPin });
  await look(window);
  expect(await findingsOf(host)).toEqual([]);
  await host.close();
  const { backups, uploads } = dataFiles(folders.dataFolder);
  const left = [backups, uploads].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  expect(
    left.filter((file) => !/^(quandezhu|before-repair|before-upgrade-from-\d+)-[\d-]+\.db$/.test(file)),
  ).toEqual([]);
}

const heard = <T>(said: LastWords, key: string): readonly T[] =>
  said.flatMap((line) => (key in line ? [line[key] as T] : []));

it(`practising: killed ${count} times, every acknowledged event is there, in its place`, async () => {
  const promised = await killTrials(count, {
    child: 'talk-until-killed.ts',
    withinMs: 120,
    begin: () => new Map<string, LoggedEvent[]>(),
    after: (folders, said, runs) =>
      afterStart(folders, '管理员', async (window) => {
        for (const line of said as readonly { run: string; logged: LoggedEvent }[])
          runs.set(line.run, [...(runs.get(line.run) ?? []), line.logged]);
        for (const [run, events] of runs) {
          const stored = await told(window, 'runs:get', { run });
          expect(stored.events.slice(0, events.length)).toEqual(events);
          // One event may be there that the kill kept from being acknowledged.
          expect(stored.events.length - events.length).toBeLessThanOrEqual(1);
        }
      }),
  });
  expect(promised).toBeGreaterThan(0);
});

it(`importing packs: killed ${count} times, every pack is taken in whole or not at all`, async () => {
  const promised = await killTrials(count, {
    child: 'import-until-killed.ts',
    withinMs: 400,
    begin: () => new Set<string>(),
    after: (folders, said, packs) =>
      afterStart(folders, '马教官', async (window) => {
        for (const name of heard<string>(said, 'imported')) packs.add(name);
        const versions = await told(window, 'studio:list-versions', { subject: null });
        const parts = new Map<string, number>();
        for (const { state, subject } of versions) {
          expect(state).toBe('published');
          parts.set(subject.slice(0, -2), (parts.get(subject.slice(0, -2)) ?? 0) + 1);
        }
        expect([...parts.values()].filter((each) => each !== 3)).toEqual([]);
        expect([...packs].filter((name) => !parts.has(name))).toEqual([]);
        const { scripts } = await told(window, 'library:get', {});
        expect(scripts).toHaveLength(versions.length + 1);
      }),
  });
  expect(promised).toBeGreaterThan(0);
});

it(`importing documents: killed ${count} times, all drafts of a document are there or none`, async () => {
  const manual = resolve(__dirname, '../../fixtures/manuals/dialogue.docx');
  let ofOne = 0;
  const promised = await killTrials(count, {
    child: 'read-documents-until-killed.ts',
    args: [manual],
    withinMs: 300,
    begin: () => new Set<string>(),
    after: (folders, said, drafts) =>
      afterStart(folders, '马教官', async (window) => {
        for (const ids of heard<readonly string[]>(said, 'drafts')) {
          ofOne = ids.length;
          for (const id of ids) drafts.add(id);
        }
        const present = await told(window, 'studio:list-drafts', {});
        expect([...drafts].filter((id) => !present.some(({ draft }) => draft === id))).toEqual([]);
        if (ofOne > 0) expect(present.length % ofOne).toBe(0);
        for (const { draft } of present.slice(0, 3))
          expect(await told(window, 'studio:open-draft', { draft, force: true })).toMatchObject({ draft });
      }),
  });
  expect(promised).toBeGreaterThan(0);
  // Of a document with one draft the test would show nothing.
  expect(ofOne).toBeGreaterThan(1);
});

it(`publishing: killed ${count} times, what was handed in waits and what was approved is in the library`, async () => {
  const promised = await killTrials(count, {
    child: 'publish-until-killed.ts',
    withinMs: 150,
    begin: () => ({ drafts: [] as string[], submitted: [] as string[], approved: [] as string[] }),
    after: (folders, said, acknowledged) =>
      afterStart(folders, '审核员', async (window) => {
        acknowledged.drafts.push(...heard<string>(said, 'draft'));
        acknowledged.submitted.push(...heard<string>(said, 'submitted'));
        acknowledged.approved.push(...heard<string>(said, 'approved'));
        const versions = await told(window, 'studio:list-versions', { subject: null });
        const known = new Map(versions.map(({ state, version }) => [version, state]));
        expect(acknowledged.submitted.filter((version) => !known.has(version))).toEqual([]);
        expect(acknowledged.approved.filter((version) => known.get(version) !== 'published')).toEqual([]);
        const published = versions.filter(({ state }) => state === 'published');
        const { scripts } = await told(window, 'library:get', {});
        const offered = new Set(scripts.map(({ hash }) => hash));
        expect(published.filter(({ hash }) => !offered.has(hash))).toEqual([]);
        expect(scripts).toHaveLength(published.length + 1);
        for (const { version } of published.slice(0, 3))
          expect(await told(window, 'studio:get-version', { version })).toMatchObject({
            summary: { version },
          });
      }),
  });
  expect(promised).toBeGreaterThan(0);
});

it(`backing up: killed ${count} times, the newest good backup is never lost, none that has a name is half, and no debris stays`, async () => {
  const promised = await killTrials(count, {
    child: 'keep-backups-until-killed.ts',
    withinMs: 250,
    begin: () => ({ newest: null as string | null, backups: [] as string[], people: [] as string[] }),
    before: (folder, state) => {
      state.newest = newestBackup(join(folder, 'backups'))?.path ?? null;
    },
    after: async (folders, said, state) => {
      state.people.push(...heard<string>(said, 'person'));
      state.backups.push(...heard<string>(said, 'backup'));
      const { backups } = dataFiles(folders.dataFolder);
      if (state.newest !== null) expect(await checkBackup(state.newest)).toMatchObject({ ok: true });
      const named = (existsSync(backups) ? readdirSync(backups) : []).filter((name) => name.endsWith('.db'));
      expect(state.backups.filter((name) => !named.includes(name))).toEqual([]);
      for (const name of named.slice(-3))
        expect(await checkBackup(join(backups, name))).toMatchObject({ ok: true });
      await afterStart(folders, '管理员', async (window) => {
        const present = new Set((await told(window, 'people:list', {})).map(({ id }) => id));
        expect(state.people.filter((id) => !present.has(id))).toEqual([]);
      });
    },
  });
  expect(promised).toBeGreaterThan(0);
});

it(`repairing: killed ${count} times, all of a repair is done or nothing, and an acknowledged one is done`, async () => {
  const promised = await killTrials(count, {
    child: 'repair-until-killed.ts',
    withinMs: 300,
    begin: () => undefined,
    after: (folders) =>
      afterStart(folders, '管理员', async (window) => {
        const { present } = await told(window, 'backups:list', {});
        const { findings } = await healthChecked(window);
        const missing = findings.find(({ code }) => code === 'results/missing')?.count ?? 0;
        expect([0, present.runs]).toContain(missing);
        expect(findings.filter(({ code }) => !/^(place|backups|results)\//.test(code))).toEqual([]);
        const repaired = await healthRepaired(window);
        expect(repaired).toMatchObject({ ok: true });
        expect((await told(window, 'backups:list', {})).present.results).toBe(present.runs);
      }),
  });
  expect(promised).toBeGreaterThan(0);
});
