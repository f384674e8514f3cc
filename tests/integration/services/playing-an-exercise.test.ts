import type { RunFile } from '#core/bridge/channels';
import type { RunEvent } from '#core/run/run-schema';

import type { Connection } from '../../../electron/services/host';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone } from '../../support/test-people';

async function seat() {
  const host = await testHost();
  const { connection, person } = await firstAdministrator(host);
  return { host, connection, person };
}

async function begin(connection: Connection): Promise<RunFile> {
  const { exercises } = await told(connection, 'library:get', {});
  return told(connection, 'runs:start-exercise', {
    exercise: exercises[0]?.hash ?? '',
    duty: 'grid',
    pace: 1,
  });
}

function answer(item: string, ...options: string[]): RunEvent {
  return { type: 'answered', item, options, elapsedMs: 2_000 };
}

async function send(connection: Connection, run: string, events: readonly RunEvent[]) {
  let last = null;
  for (const [seq, event] of events.entries())
    last = await told(connection, 'runs:append', { run, seq, event });
  return last;
}

describe('an exercise', () => {
  it('stands in the library and ends in a result of its own kind', async () => {
    const { connection, person } = await seat();
    const run = await begin(connection);
    const last = await send(connection, run.head.id, [
      answer('level', 'high'),
      answer('who', 'call', 'near'),
    ]);
    expect(last?.result).toMatchObject({
      person: person.id,
      kind: 'exercise',
      subject: 'tiny-exercise',
      process: 100,
      passed: true,
      counted: true,
      ending: null,
    });
    const kept = await told(connection, 'runs:get', { run: run.head.id });
    expect(kept.result).toEqual(last?.result);
    expect(kept.exercise?.body.title).toBe('一张预警单');
  });

  it('is not passed with half of the answers, and counts no dissuasion', async () => {
    const { connection } = await seat();
    const run = await begin(connection);
    const last = await send(connection, run.head.id, [answer('level', 'low'), answer('who', 'call', 'near')]);
    expect(last?.result).toMatchObject({ process: 50, passed: false });
    const progress = await told(connection, 'progress:get', { person: null });
    expect(progress).toMatchObject({ countedRuns: 0, dissuasionRate: null, streakDays: 1 });
  });

  it('goes on at the very question after the window was closed', async () => {
    const { host, connection, person } = await seat();
    const run = await begin(connection);
    await send(connection, run.head.id, [answer('level', 'high')]);
    connection.close();
    const later = host.connect();
    await told(later, 'people:sign-in', { person: person.id, pin: '2468' });
    expect(await told(later, 'runs:list-open', {})).toMatchObject([{ kind: 'exercise', turns: 1 }]);
    const opened = await told(later, 'runs:open', { run: run.head.id, force: false });
    expect(opened.events).toHaveLength(1);
    const last = await told(later, 'runs:append', {
      run: run.head.id,
      seq: 1,
      event: { type: 'timed-out', elapsedMs: 60_000 },
    });
    expect(last.result).toMatchObject({ process: 50 });
  });

  it.each([
    ['another question', answer('who', 'call')],
    ['an option that is not there', answer('level', 'nowhere')],
    ['two options where one is asked for', answer('level', 'high', 'low')],
    ['a time-out where there is no limit', { type: 'timed-out', elapsedMs: 1 } as const],
    ['a move of a talk', { type: 'continued' } as const],
  ])('refuses an answer to %s and changes nothing', async (_, event) => {
    const { connection } = await seat();
    const run = await begin(connection);
    expect(await ask(connection, 'runs:append', { run: run.head.id, seq: 0, event })).toMatchObject({
      error: { code: 'runs/event-refused' },
    });
    expect((await told(connection, 'runs:get', { run: run.head.id })).events).toEqual([]);
  });

  it('can be given up, and is nobody else’s', async () => {
    const { host, connection } = await seat();
    const run = await begin(connection);
    const other = await someone(host, connection, 'trainee');
    expect(await ask(other.connection, 'runs:open', { run: run.head.id, force: true })).toMatchObject({
      error: { code: 'runs/not-yours' },
    });
    const given = await send(connection, run.head.id, [{ type: 'abandoned' }]);
    expect(given?.result).toBeNull();
    expect(await told(connection, 'runs:list-open', {})).toEqual([]);
  });

  it('is refused for a duty that it is not for', async () => {
    const { connection } = await seat();
    const { exercises } = await told(connection, 'library:get', {});
    const exercise = exercises[0]?.hash ?? '';
    expect(await ask(connection, 'runs:start-exercise', { exercise, duty: 'bank', pace: 1 })).toMatchObject({
      error: { code: 'bridge/bad-request' },
    });
  });
});
