import { begunTalk } from './talk-test-bench';

describe('the limit to answer in', () => {
  test('is sent as one time-out, however long the answer takes', async () => {
    const { host, clock, now, appends } = await begunTalk();
    host.holdAnswers(true);
    await clock.pass(40_000);
    expect(appends()).toEqual([{ run: 'run-1', seq: 0, event: { type: 'timed-out', elapsedMs: 30_000 } }]);
    host.holdAnswers(false);
    await clock.pass(0);
    await clock.pass(40_000);
    expect(host.log()).toHaveLength(1);
    expect(now().talk?.replay.state.node).toBe('quiet');
  });

  test('is kept and sent again like any decision when it could not be written', async () => {
    const { host, clock, now } = await begunTalk();
    host.failNext('runs:append', 'storage/disk-full');
    await clock.pass(60_000);
    expect(now().pending?.error?.code).toBe('storage/disk-full');
    await now().retry();
    expect(host.log()).toEqual([{ type: 'timed-out', elapsedMs: 30_000 }]);
  });

  test('follows the pace of the person and is off at pace 0', async () => {
    expect((await begunTalk({ pace: 2 })).now().secondsLeft).toBe(60);
    expect((await begunTalk({ pace: 0 })).now().secondsLeft).toBeNull();
  });

  test.each(['demonstration', 'guided', 'what-if'] as const)('does not run in mode %s', async (mode) => {
    const { host, clock, now } = await begunTalk({ mode });
    await clock.pass(120_000);
    expect(now().secondsLeft).toBeNull();
    expect(host.log()).toEqual([]);
  });

  test('stands while the talk is paused, and the pause is not counted as time taken', async () => {
    const { host, clock, now, choose } = await begunTalk();
    await clock.pass(10_000);
    await now().pause();
    await clock.pass(100_000);
    expect(now().secondsLeft).toBe(20);
    await now().resume();
    await clock.pass(2000);
    await choose('ask-line');
    expect(host.log()).toMatchObject([
      { type: 'paused' },
      { type: 'resumed' },
      { type: 'chose', elapsedMs: 12_000 },
    ]);
  });

  test.each(['hidden', 'dialog'] as const)('stands while the window is covered (%s)', async (rest) => {
    const { host, clock, now } = await begunTalk();
    now().setRest(rest, true);
    await clock.pass(100_000);
    expect(now().secondsLeft).toBe(30);
    now().setRest(rest, false);
    await clock.pass(30_000);
    expect(host.log()).toEqual([{ type: 'timed-out', elapsedMs: 30_000 }]);
  });

  test('leaves out the time in which the machine slept', async () => {
    const { clock, now, host } = await begunTalk();
    await clock.pass(10_000);
    clock.sleep(3_600_000);
    await clock.pass(1000);
    expect(host.log()).toEqual([]);
    expect(now().secondsLeft).toBeGreaterThanOrEqual(18);
  });

  test('pausing takes no decision and choosing is impossible meanwhile', async () => {
    const { now, host, choose } = await begunTalk();
    await now().pause();
    await choose('ask-line');
    expect(host.log()).toEqual([{ type: 'paused' }]);
  });
});

describe('hints', () => {
  test('are logged once a turn and name the need', async () => {
    const { now, host } = await begunTalk({ mode: 'guided' });
    await now().askHint();
    await now().askHint();
    expect(host.log()).toEqual([{ type: 'hinted' }]);
    expect(now().view).toMatchObject({ isHinted: true, hint: '她身边有人听着，她需要一个不用开口的办法。' });
  });

  test('do not exist in practice', async () => {
    const { now, host } = await begunTalk();
    await now().askHint();
    expect(host.log()).toEqual([]);
  });

  test('do not wind the time of the turn back', async () => {
    const { now, clock, choose, host } = await begunTalk({ mode: 'guided' });
    await clock.pass(3000);
    await now().askHint();
    await clock.pass(2000);
    await choose('ask-line');
    expect(host.log().at(-1)).toMatchObject({ elapsedMs: 5000 });
  });
});

describe('a demonstration', () => {
  test('goes the way of the expert step by step and is logged as a run', async () => {
    const { now, host } = await begunTalk({ mode: 'demonstration' });
    await now().goOn();
    await now().goOn();
    expect(now().gate).toBe('scene');
    await now().goOn();
    await now().goOn();
    expect(host.log().map((event) => (event.type === 'chose' ? event.move : event.type))).toEqual([
      'ask-line',
      'continued',
      'verify',
    ]);
    expect(now().view?.ending?.ending.id).toBe('stopped');
  });

  test('takes no choice of the trainee', async () => {
    const { host, choose } = await begunTalk({ mode: 'demonstration' });
    await choose('say-police');
    expect(host.log()).toEqual([]);
  });
});
