import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { seededRandom } from '#core/lib/seeded-random';

import { leaseLastsMs } from '../../../electron/services/leases';
import { checkBackup } from '../../../electron/storage/backup/describe-backup';
import { contentFolder } from '../../support/content-folder';
import { dailyWork } from '../../support/faults/daily-work';
import { expectSound } from '../../support/faults/expect-sound';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { startOfTests, testClock } from '../../support/test-clock';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';
import { studioPeople } from '../../support/test-studio';
import { begin, chose, play } from '../../support/test-talk';

const count = soakRounds(12, 300);
jest.setTimeout(Math.max(120_000, count * 5_000));

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
/** Days, a year, an empty battery (1970, or before it), a typing mistake in the year. */
const leaps: readonly ((now: number) => number)[] = [
  (now) => now + 3 * dayMs,
  (now) => now - 3 * dayMs,
  (now) => now + yearMs,
  (now) => now - yearMs,
  () => 0,
  () => -yearMs,
  () => startOfTests,
  () => startOfTests + 75 * yearMs,
];
const someLeap = (random: () => number, now: number): number =>
  (leaps[Math.floor(random() * leaps.length)] ?? ((same: number) => same))(now);

describe('a clock that is set forward and back', () => {
  it(`between and during work, ${count} times: nothing is lost, the order of events is kept, and the next start opens`, async () => {
    const clock = testClock();
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const random = seededRandom('a clock that leaps');
    const host = await testHost({ ...folders, clock: clock.read });
    const people = await studioPeople(host);
    const work = await dailyWork(people);
    for (let round = 0; round < count; round += 1) {
      clock.set(someLeap(random, clock.read()));
      const thing = work.things[Math.floor(random() * work.things.length)];
      const answer = await thing?.attempt();
      expect({ at: clock.read(), name: thing?.name, answer }).toMatchObject({ answer: { ok: true } });
      if (round % 4 === 0) await work.look(people.author);
    }
    clock.set(startOfTests);
    await host.close();
    await expectSound(folders.dataFolder);
    const later = (await testHost({ ...folders, clock: () => startOfTests - yearMs })).connect();
    const author = (await told(later, 'people:list', {})).find(({ name }) => name === '马教官')?.id ?? '';
    await told(later, 'people:sign-in', { person: author, pin: testPin });
    await work.look(later);
  });

  it(`around talks, ${count} times: each is played to its end, counts, and is listed`, async () => {
    const clock = testClock();
    const random = seededRandom('talks under a clock that leaps');
    const host = await testHost({ clock: clock.read });
    const { connection } = await firstAdministrator(host);
    const runs: string[] = [];
    for (let round = 0; round < count; round += 1) {
      clock.set(someLeap(random, clock.read()));
      const run = await begin(connection);
      clock.set(someLeap(random, clock.read()));
      expect(await play(connection, run, ['ask', 'check'])).toMatchObject({ result: { passed: true } });
      runs.push(run.head.id);
    }
    expect(await ask(connection, 'progress:get', { person: null })).toMatchObject({ ok: true });
    for (const run of runs)
      expect((await told(connection, 'runs:get', { run })).events.map(({ seq }) => seq)).toEqual([0, 1]);
    await host.close();
  });

  it(`between backups, ${count} times: each is made and whole, and no older one of a day stays for a newer one`, async () => {
    const clock = testClock();
    const random = seededRandom('backups under a clock that leaps');
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const host = await testHost({ ...folders, clock: clock.read });
    const { connection } = await firstAdministrator(host);
    const backups = join(folders.dataFolder, 'backups');
    /** By the day that its name says. */
    const lastOfDay = new Map<string, string>();
    const dayOf = (name: string) => name.slice(0, 'quandezhu-20250314'.length);
    for (let round = 0; round < count; round += 1) {
      const there = existsSync(backups) ? readdirSync(backups) : [];
      const { name } = await told(connection, 'backups:make', {});
      expect(there).not.toContain(name);
      lastOfDay.set(dayOf(name), name);
      const present = readdirSync(backups);
      expect(present).toContain(name);
      expect(present).toEqual(expect.arrayContaining(present.map((one) => lastOfDay.get(dayOf(one)))));
      expect(await checkBackup(join(backups, name))).toMatchObject({ ok: true });
      expect((await told(connection, 'backups:list', {})).backups).toHaveLength(present.length);
      clock.set(someLeap(random, clock.read()));
    }
    await host.close();
  });

  it('back by a year while a PIN is locked: the wait is not longer than it was, and ends', async () => {
    const clock = testClock();
    const host = await testHost({ clock: clock.read });
    const { connection: administrator } = await firstAdministrator(host);
    const { connection, person } = await someone(host, administrator, 'instructor');
    for (let tries = 0; tries < 5; tries += 1)
      await ask(connection, 'people:sign-in', { person: person.id, pin: '0000' });
    const locked = await ask(connection, 'people:sign-in', { person: person.id, pin: testPin });
    expect(locked).toMatchObject({ error: { code: 'people/too-many-tries', facts: { seconds: 30 } } });
    for (const leap of [-yearMs, -10 * yearMs, -60 * yearMs]) {
      clock.set(startOfTests + leap);
      expect(await ask(connection, 'people:sign-in', { person: person.id, pin: testPin })).toMatchObject({
        error: { code: 'people/too-many-tries', facts: { seconds: 30 } },
      });
    }
    clock.pass(30_000);
    expect(await ask(connection, 'people:sign-in', { person: person.id, pin: testPin })).toMatchObject({
      ok: true,
    });
    await host.close();
  });

  it('back or forward by a year while people are signed in: they stay signed in, and what they hold is theirs', async () => {
    const clock = testClock();
    const host = await testHost({ clock: clock.read });
    const { connection } = await firstAdministrator(host);
    const { head } = await begin(connection);
    for (const [seq, leap] of [-yearMs, yearMs, -60 * yearMs, 75 * yearMs].entries()) {
      clock.set(startOfTests + leap);
      const event = { type: seq % 2 === 0 ? ('paused' as const) : ('resumed' as const) };
      expect(await ask(connection, 'runs:append', { run: head.id, seq, event })).toMatchObject({ ok: true });
    }
    await host.close();
  });

  it('back by a year while a window that has gone silent holds a talk: another has it after the usual time', async () => {
    const clock = testClock();
    const host = await testHost({ clock: clock.read });
    const { connection: silent, person } = await firstAdministrator(host);
    const { head } = await begin(silent);
    const other = host.connect();
    await told(other, 'people:sign-in', { person: person.id, pin: testPin });
    const append = () => ask(other, 'runs:append', { run: head.id, seq: 0, event: chose('ask') });
    clock.set(startOfTests - yearMs);
    expect(await append()).toMatchObject({ error: { code: 'runs/held-elsewhere' } });
    clock.pass(leaseLastsMs + 1);
    expect(await told(other, 'runs:open', { run: head.id, force: false })).toMatchObject({ events: [] });
    expect(await append()).toMatchObject({ ok: true });
    await host.close();
  });
});
