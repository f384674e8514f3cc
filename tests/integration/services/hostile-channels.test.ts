import { errorCodes } from '#core/bridge/app-error';
import { channels, type ChannelName } from '#core/bridge/channels';
import { seededRandom } from '#core/lib/seeded-random';
import { ok } from '#core/lib/result';
import { isGranted, roles, type Role } from '#core/people/person';

import type { Connection, Host } from '../../../electron/services/host';
import { dataFiles } from '../../../electron/storage/data-files';
import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { chanceOf, hostileRequest, hostileWords } from '../../support/hostile-request';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';

/** How often a fresh host is attacked: the soak asks a hundred times as much. */
const sieges = soakRounds(1, 100);
/** Questions asked of every channel in one attack at the most: it ends early when the attackers lock each other out. */
const perChannel = soakRounds(12, 40);
/** Attacks in one siege at the most: it goes on with a fresh host until every channel was reached. */
const attacksInSiege = 25;

const names = Object.keys(channels) as ChannelName[];
/** Ends what the others need. */
const left: readonly ChannelName[] = ['app:stop', 'seal:lock-now'];

/** Ids and hashes in an answer, to be sent back in the wrong places. */
function idsIn(value: unknown, found: Set<string>): void {
  if (found.size > 400) return;
  if (typeof value === 'string' && value.length >= 2 && value.length <= 64 && /^[\w-]+$/.test(value))
    found.add(value);
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) idsIn(inner, found);
}

type Attacker = {
  readonly role: Role;
  readonly connection: Connection;
  readonly sign: () => Promise<boolean>;
};

/**
 * Someone of a role who comes back after every round, whatever became of them in it; a new person where they were removed. False
 * once the administrator who adds them has been voted out by another: as it should be, and the end of this attack.
 */
async function attacker(host: Host, administrator: Connection, role: Role): Promise<Attacker> {
  let { connection, person } = await someone(host, administrator, role, role);
  const pin = role === 'trainee' || role === 'supervisor' ? null : testPin;
  return {
    role,
    get connection() {
      return connection;
    },
    sign: async () => {
      const back = await ask(connection, 'people:sign-in', { person: person.id, pin });
      if (back.ok && back.value.role === role) return true;
      const added = await someone(host, administrator, role, role).catch(() => null);
      if (added !== null) ({ connection, person } = added);
      return added !== null;
    },
  };
}

type Tally = { readonly surprises: string[]; readonly reached: Set<string>; rounds: number };

/** Every channel is asked again and again, by everyone; answers must be known, and their ids come back in the wrong places. */
async function attack(seed: string, folder: string): Promise<Tally> {
  const random = chanceOf(seededRandom(seed));
  const host = await testHost({
    dataFolder: folder,
    runCourse: () => Promise.resolve(ok({ as: 'files', files: [] })),
  });
  const { connection: administrator } = await firstAdministrator(host);
  const attackers = await Promise.all(roles.map((role) => attacker(host, administrator, role)));
  // What fits the narrow patterns: a PIN, a day, a key, a hash of nothing.
  const known = new Set([testPin, '2026-03-02', btoa('k'.repeat(32)), '0'.repeat(64)]);
  idsIn(await told(administrator, 'library:get', {}), known);
  const tally: Tally = { surprises: [], reached: new Set(), rounds: 0 };
  for (let round = 0; round < perChannel; round += 1) {
    let areBack = true;
    for (const { sign } of attackers) areBack = areBack && (await sign());
    if (!areBack) break;
    tally.rounds += 1;
    const callers = [{ role: null, connection: host.connect() }, ...attackers];
    const callerOf = (name: ChannelName, isAllowed: boolean): Connection => {
      const fitting = callers.filter(({ role }) => isGranted(role, channels[name].permission));
      return random.pick(isAllowed && fitting.length > 0 ? fitting : callers).connection;
    };
    for (const name of names) {
      if (left.includes(name)) continue;
      const request = hostileRequest(channels[name], random, [...known], random.pick([0, 0, 20, 300]));
      const answer = await callerOf(name, random.below(4) > 0).ask(name, request);
      const code = answer.ok ? null : answer.error.code;
      if (code === 'host/unexpected' || (code !== null && !errorCodes.includes(code)))
        tally.surprises.push(`${name} ${code} ${JSON.stringify(request).slice(0, 300)}`);
      if (code === null || !/^bridge|people\/not-/.test(code)) tally.reached.add(name);
      if (answer.ok) idsIn(answer.value, known);
    }
  }
  // The program itself still answers.
  await told(host.connect(), 'app:get-status', {});
  await host.close();
  return tally;
}

/** What the database itself says of its pages and of its references. */
async function findings(folder: string): Promise<readonly unknown[]> {
  const { DatabaseSync, close } = await sqliteModule();
  const database = new DatabaseSync(dataFiles(folder).database);
  const [whole, foreign] = ['PRAGMA integrity_check', 'PRAGMA foreign_key_check'].map((sql) =>
    database.prepare(sql).all(),
  );
  await close(database);
  return [whole?.map((row) => Object.values(row)), foreign];
}

test(
  'whatever is sent on any channel is answered by a known code or done, and leaves the data whole',
  async () => {
    const everReached = new Set<string>();
    const isSettled = (siege: number, rounds: number) =>
      rounds >= (siege + 1) * perChannel && everReached.size === names.length - left.length;
    let rounds = 0;
    for (let siege = 0; siege < sieges; siege += 1) {
      for (let part = 0; part < attacksInSiege && !isSettled(siege, rounds); part += 1) {
        const folder = temporaryFolder();
        const tally = await attack(`siege-${siege}-${part}`, folder);
        expect(tally.surprises).toEqual([]);
        rounds += tally.rounds;
        for (const name of tally.reached) everReached.add(name);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        expect(await findings(folder)).toEqual([[['ok']], []]);
      }
    }
    expect(rounds).toBeGreaterThanOrEqual(sieges * perChannel);
    // An attack that never comes past the door proves nothing.
    expect(names.filter((name) => !left.includes(name) && !everReached.has(name))).toEqual([]);
  },
  60 * 60_000,
);

test('channels and words that no table knows are refused by name and do nothing', async () => {
  const host = await testHost();
  const { connection } = await firstAdministrator(host);
  for (const name of [...hostileWords, 'people', 'people:', ':list', 'hasOwnProperty', '__proto__:list']) {
    expect(await connection.ask(name, {})).toMatchObject({
      ok: false,
      error: { code: 'bridge/unknown-channel' },
    });
  }
});

test('no request may be endless, circular or too large', async () => {
  const host = await testHost();
  const { connection } = await firstAdministrator(host);
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const endless = [circle, 10n, { a: 10n }, 'x'.repeat(9_000_000), undefined];
  for (const name of names.filter((one) => !left.includes(one))) {
    for (const request of endless) {
      const answer = await connection.ask(name, request);
      expect(answer.ok ? name : answer.error.code).toMatch(/^bridge\/|^people\/not-allowed$/);
    }
  }
});
