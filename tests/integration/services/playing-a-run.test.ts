import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone } from '../../support/test-people';
import { startOfTests, testClock } from '../../support/test-clock';
import { begin, chose, play } from '../../support/test-talk';

async function seat(touches: Parameters<typeof testHost>[0] = {}) {
  const host = await testHost(touches);
  const { connection, person } = await firstAdministrator(host);
  return { host, connection, person };
}

describe('beginning a run', () => {
  it('answers all that a replay needs, held by the window that began it', async () => {
    const { connection, person } = await seat();
    const run = await begin(connection, { disposition: 'stiff', pace: 1.5 });
    expect(run).toMatchObject({
      head: {
        person: person.id,
        subject: { kind: 'talk', disposition: 'stiff', duty: 'police' },
        engine: 1,
        mode: 'practice',
        pace: 1.5,
        startedAt: startOfTests,
        branch: null,
      },
      events: [],
      script: { body: { id: 'tiny-case' } },
      ruleset: { body: { id: 'small' } },
      exercise: null,
      result: null,
      holder: 'me',
    });
    expect(run.script?.hash).toBe(run.head.subject.kind === 'talk' && run.head.subject.script);
    const another = await begin(connection);
    expect(another.head.seed).not.toBe(run.head.seed);
  });

  it.each([
    ['library/unknown-script', { script: 'f'.repeat(64) }],
    ['bridge/bad-request', { disposition: 'unheard-of' }],
    ['bridge/bad-request', { duty: 'bank' }],
    ['bridge/bad-request', { mode: 'what-if' }],
    ['bridge/bad-request', { mode: 'exam' }],
    ['runs/unknown-run', { branch: { run: 'nowhere', turns: 0 } }],
  ] as const)('is refused with %s for %j', async (code, touches) => {
    const { connection } = await seat();
    const { scripts } = await told(connection, 'library:get', {});
    const request = {
      disposition: 'scared',
      duty: 'police',
      mode: 'practice',
      pace: 1,
      branch: null,
    } as const;
    const script = scripts[0]?.hash ?? '';
    expect(await ask(connection, 'runs:start', { ...request, script, ...touches })).toMatchObject({
      error: { code },
    });
    expect(await told(connection, 'runs:list-open', {})).toEqual([]);
  });
});

describe('the events of a run', () => {
  it('are answered alike when the same one is sent twice, also the last one', async () => {
    const { connection } = await seat();
    const { head } = await begin(connection);
    const first = { run: head.id, seq: 0, event: chose('ask') };
    const answer = await told(connection, 'runs:append', first);
    expect(answer).toEqual({ logged: { seq: 0, at: startOfTests, event: chose('ask') }, result: null });
    expect(await told(connection, 'runs:append', first)).toEqual(answer);
    const last = { run: head.id, seq: 1, event: chose('check') };
    const ended = await told(connection, 'runs:append', last);
    expect(ended.result?.passed).toBe(true);
    expect(await told(connection, 'runs:append', last)).toEqual(ended);
    expect(await told(connection, 'runs:append', first)).toEqual(answer);
    expect(
      await told(connection, 'runs:list-results', { person: null, before: null, limit: 9 }),
    ).toHaveLength(1);
  });

  it('must follow one another', async () => {
    const { connection } = await seat();
    const { head } = await begin(connection);
    const send = (seq: number, move: string) =>
      ask(connection, 'runs:append', { run: head.id, seq, event: chose(move) });
    expect(await send(1, 'ask')).toEqual({
      ok: false,
      error: { code: 'runs/out-of-order', facts: { seq: 0 } },
    });
    await send(0, 'ask');
    expect(await send(0, 'soothe')).toEqual({
      ok: false,
      error: { code: 'runs/out-of-order', facts: { seq: 1 } },
    });
    await send(1, 'wait');
    expect(await send(2, 'check')).toMatchObject({ error: { code: 'runs/ended' } });
  });

  it.each([
    [
      'talk/move-not-open',
      {
        ...chose('check'),
        shown: [
          { move: 'ask', line: 'a' },
          { move: 'check', line: 'a' },
        ],
      },
      'run/not-on-screen',
    ],
    [
      'a line that the move does not have',
      { ...chose('ask'), line: 'z', shown: [{ move: 'ask', line: 'z' }] },
      'run/not-on-screen',
    ],
    [
      'a move that was not shown',
      { ...chose('ask'), shown: [{ move: 'soothe', line: 'a' }] },
      'run/not-on-screen',
    ],
    ['a hint in practice', { type: 'hinted' }, 'run/no-hints'],
    ['going on while moves are open', { type: 'continued' }, 'talk/moves-open'],
    [
      'an answer to an exercise',
      { type: 'answered', item: 'a', options: [], elapsedMs: 0 },
      'run/not-a-talk',
    ],
  ] as const)('are refused for %s, and the log stays as it was', async (_name, event, reason) => {
    const { connection } = await seat();
    const { head } = await begin(connection);
    expect(await ask(connection, 'runs:append', { run: head.id, seq: 0, event: event as never })).toEqual({
      ok: false,
      error: { code: 'runs/event-refused', facts: { reason } },
    });
    expect((await told(connection, 'runs:get', { run: head.id })).events).toEqual([]);
    expect(
      await play(connection, await told(connection, 'runs:get', { run: head.id }), ['ask']),
    ).toBeTruthy();
  });

  it('take the time from the host, and never run backwards under a clock that does', async () => {
    const clock = testClock();
    const { connection } = await seat({ clock: clock.read });
    const run = await begin(connection);
    clock.pass(7_000);
    await play(connection, run, ['ask']);
    clock.set(1_000);
    const ended = await told(connection, 'runs:append', { run: run.head.id, seq: 1, event: chose('check') });
    expect(ended.logged.at).toBe(startOfTests + 7_000);
    expect(ended.result).toMatchObject({ startedAt: startOfTests, endedAt: startOfTests + 7_000 });
  });
});

describe('the end of a run', () => {
  it('by a veto is recorded and not passed', async () => {
    const { connection } = await seat();
    const ended = await play(connection, await begin(connection), ['threaten', 'check']);
    expect(ended?.result).toMatchObject({
      vetoes: ['N03'],
      passed: false,
      counted: true,
      ending: { acceptable: true },
    });
  });

  it('by a time-out and a bad ending counts what was lost', async () => {
    const { connection } = await seat();
    const run = await begin(connection);
    await told(connection, 'runs:append', {
      run: run.head.id,
      seq: 0,
      event: { type: 'timed-out', elapsedMs: 60_000 },
    });
    const ended = await told(connection, 'runs:append', {
      run: run.head.id,
      seq: 1,
      event: chose('believe'),
    });
    expect(ended.result).toMatchObject({
      passed: false,
      process: 0,
      money: { atRisk: 0, lost: 50_000, secured: 0 },
    });
  });

  it('by giving up leaves no result and nothing to go on with', async () => {
    const { connection } = await seat();
    const { head } = await begin(connection);
    const given = await told(connection, 'runs:append', {
      run: head.id,
      seq: 0,
      event: { type: 'abandoned' },
    });
    expect(given.result).toBeNull();
    expect(await told(connection, 'runs:list-open', {})).toEqual([]);
    expect(await told(connection, 'runs:list-results', { person: null, before: null, limit: 9 })).toEqual([]);
    expect(await ask(connection, 'runs:open', { run: head.id, force: false })).toMatchObject({
      error: { code: 'runs/ended' },
    });
    expect(await told(connection, 'runs:get', { run: head.id })).toMatchObject({
      result: null,
      holder: 'nobody',
    });
  });

  it('in a learning mode has a result that does not count', async () => {
    const { connection } = await seat();
    for (const mode of ['guided', 'demonstration'] as const) {
      const ended = await play(connection, await begin(connection, { mode }), ['ask', 'check']);
      expect(ended?.result).toMatchObject({ mode, counted: false, process: 100 });
    }
    expect(await told(connection, 'progress:get', { person: null })).toMatchObject({
      countedRuns: 0,
      streakDays: 0,
    });
  });

  it('after hints costs what the ruleset says', async () => {
    const { connection } = await seat();
    const run = await begin(connection, { mode: 'guided' });
    await told(connection, 'runs:append', { run: run.head.id, seq: 0, event: { type: 'hinted' } });
    await told(connection, 'runs:append', { run: run.head.id, seq: 1, event: chose('ask') });
    const ended = await told(connection, 'runs:append', { run: run.head.id, seq: 2, event: chose('check') });
    expect(ended.result).toMatchObject({ process: 95 });
  });
});

describe('trying again from a turn', () => {
  it('begins with the turns before it, without hints and pauses, and never counts', async () => {
    const { connection } = await seat();
    const run = await begin(connection);
    await told(connection, 'runs:append', { run: run.head.id, seq: 0, event: { type: 'paused' } });
    await told(connection, 'runs:append', { run: run.head.id, seq: 1, event: chose('threaten') });
    await told(connection, 'runs:append', { run: run.head.id, seq: 2, event: chose('believe') });
    const branch = { run: run.head.id, turns: 1 };
    const again = await begin(connection, { mode: 'guided', branch });
    expect(again.head).toMatchObject({ mode: 'what-if', branch });
    expect(again.events).toEqual([{ seq: 0, at: startOfTests, event: chose('threaten') }]);
    const ended = await play(connection, again, ['check']);
    expect(ended?.result).toMatchObject({ counted: false, mode: 'what-if', vetoes: ['N03'] });
    expect(await told(connection, 'progress:get', { person: null })).toMatchObject({ countedRuns: 1 });
  });

  it('is offered for one’s own runs only, and for turns that the run has', async () => {
    const { host, connection } = await seat();
    const run = await begin(connection);
    await play(connection, run, ['ask', 'check']);
    const start = { disposition: 'scared', duty: 'police', mode: 'what-if', pace: 1 } as const;
    const script = run.script?.hash ?? '';
    const again = (turns: number, by = connection, more: object = {}) =>
      ask(by, 'runs:start', { ...start, script, branch: { run: run.head.id, turns }, ...more });
    const trainee = await someone(host, connection, 'trainee');
    expect(await again(1, trainee.connection)).toMatchObject({ error: { code: 'runs/not-yours' } });
    expect(await again(2)).toMatchObject({
      error: { code: 'bridge/bad-request', facts: { path: 'branch.turns' } },
    });
    expect(await again(3)).toMatchObject({
      error: { code: 'bridge/bad-request', facts: { path: 'branch.turns' } },
    });
    expect(await again(1, connection, { disposition: 'stiff' })).toMatchObject({
      error: { facts: { path: 'disposition' } },
    });
    expect(await again(0)).toMatchObject({ ok: true, value: { events: [] } });
  });

  it('left in the middle is not offered for going on', async () => {
    const { connection } = await seat();
    const run = await begin(connection);
    await play(connection, run, ['ask']);
    await begin(connection, { branch: { run: run.head.id, turns: 1 } });
    expect((await told(connection, 'runs:list-open', {})).map((open) => open.run)).toEqual([run.head.id]);
  });
});
