import { leaseLastsMs } from '../../../electron/services/leases';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';
import { testClock } from '../../support/test-clock';
import { begin, chose, play } from '../../support/test-talk';

/** Two windows of the same person, the first of which has begun a talk and said one thing. */
async function twoWindows() {
  const clock = testClock();
  const host = await testHost({ clock: clock.read });
  const { connection: first, person } = await firstAdministrator(host);
  const second = host.connect();
  await told(second, 'people:sign-in', { person: person.id, pin: testPin });
  const run = await begin(first);
  await play(first, run, ['ask']);
  return { clock, host, first, second, run: run.head.id };
}

const heldElsewhere = { ok: false, error: { code: 'runs/held-elsewhere', facts: {} } };

describe('two windows on one run', () => {
  it('only the one that holds it writes; the other is told and may look', async () => {
    const { first, run, second } = await twoWindows();
    expect(await ask(second, 'runs:open', { run, force: false })).toEqual(heldElsewhere);
    expect(await ask(second, 'runs:append', { run, seq: 1, event: chose('check') })).toEqual(heldElsewhere);
    expect(await told(second, 'runs:keep', { run })).toBe(false);
    expect(await told(second, 'runs:get', { run })).toMatchObject({ holder: 'another' });
    expect(await told(first, 'runs:keep', { run })).toBe(true);
    expect(await told(first, 'runs:append', { run, seq: 1, event: chose('check') })).toMatchObject({
      logged: { seq: 1 },
    });
  });

  it('the second takes over by force, and the first is told at its next word', async () => {
    const { first, run, second } = await twoWindows();
    expect(await told(second, 'runs:open', { run, force: true })).toMatchObject({
      holder: 'me',
      events: [{ seq: 0 }],
    });
    expect(await ask(first, 'runs:append', { run, seq: 1, event: chose('check') })).toEqual(heldElsewhere);
    expect(await told(first, 'runs:keep', { run })).toBe(false);
    expect(await told(first, 'runs:get', { run })).toMatchObject({ holder: 'another' });
    expect(await told(second, 'runs:append', { run, seq: 1, event: chose('wait') })).toMatchObject({
      result: { ending: { id: 'ending-paused' } },
    });
    expect(await ask(first, 'runs:open', { run, force: true })).toMatchObject({
      error: { code: 'runs/ended' },
    });
  });

  it.each<[string, (windows: Awaited<ReturnType<typeof twoWindows>>) => unknown]>([
    ['lets it go', ({ first, run }) => told(first, 'runs:release', { run })],
    ['is closed', ({ first }) => first.close()],
    ['signs out', ({ first }) => told(first, 'people:sign-out', {})],
    ['has been silent for long', ({ clock }) => clock.pass(leaseLastsMs + 1)],
  ])('the second needs no force once the first %s', async (_name, happens) => {
    const windows = await twoWindows();
    await happens(windows);
    expect(await told(windows.second, 'runs:open', { run: windows.run, force: false })).toMatchObject({
      holder: 'me',
    });
  });

  it('the first goes on where nobody has taken it meanwhile, however long the machine slept', async () => {
    const { clock, first, run } = await twoWindows();
    clock.pass(24 * leaseLastsMs);
    expect(await told(first, 'runs:append', { run, seq: 1, event: chose('check') })).toMatchObject({
      logged: { seq: 1 },
    });
  });
});

describe('the run of somebody else', () => {
  it('can neither be opened nor added to, and be looked at only by those who may see all results', async () => {
    const { first, host, run } = await twoWindows();
    const trainee = await someone(host, first, 'trainee');
    const supervisor = await someone(host, first, 'supervisor');
    const instructor = await someone(host, first, 'instructor');
    const notYours = { error: { code: 'runs/not-yours' } };
    expect(await ask(trainee.connection, 'runs:open', { run, force: true })).toMatchObject(notYours);
    expect(
      await ask(trainee.connection, 'runs:append', { run, seq: 1, event: chose('check') }),
    ).toMatchObject(notYours);
    expect(await ask(trainee.connection, 'runs:keep', { run })).toMatchObject(notYours);
    expect(await ask(trainee.connection, 'runs:get', { run })).toMatchObject(notYours);
    expect(await ask(instructor.connection, 'runs:open', { run, force: true })).toMatchObject(notYours);
    expect(await ask(supervisor.connection, 'runs:get', { run })).toMatchObject({ ok: true });
    expect(await told(trainee.connection, 'runs:release', { run })).toBeNull();
    expect(await told(first, 'runs:keep', { run })).toBe(true);
  });

  it('shows in nobody’s results but for those who may see all', async () => {
    const { first, host, run } = await twoWindows();
    await told(first, 'runs:append', { run, seq: 1, event: chose('check') });
    const { person } = await told(first, 'app:get-status', {});
    const theirs = { person: person?.id ?? '', before: null, limit: 5 };
    const trainee = await someone(host, first, 'trainee');
    const supervisor = await someone(host, first, 'supervisor');
    expect(await ask(trainee.connection, 'runs:list-results', theirs)).toMatchObject({
      error: { code: 'people/not-allowed' },
    });
    expect(await ask(trainee.connection, 'progress:get', { person: theirs.person })).toMatchObject({
      error: { code: 'people/not-allowed' },
    });
    expect(await told(trainee.connection, 'runs:list-results', { ...theirs, person: null })).toEqual([]);
    expect(
      await told(trainee.connection, 'runs:list-results', { ...theirs, person: trainee.person.id }),
    ).toEqual([]);
    expect(await told(supervisor.connection, 'runs:list-results', theirs)).toHaveLength(1);
    expect(await told(supervisor.connection, 'progress:get', { person: theirs.person })).toMatchObject({
      countedRuns: 1,
    });
    expect(await ask(supervisor.connection, 'progress:get', { person: 'nobody' })).toMatchObject({
      error: { code: 'people/unknown-person' },
    });
  });
});
