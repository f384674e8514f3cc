import type { RunEvent } from '#core/run/run-schema';
import { begunTalk, talkBench } from './talk-test-bench';

const asked: RunEvent = {
  type: 'chose',
  move: 'ask-line',
  line: 'a',
  shown: [{ move: 'ask-line', line: 'a' }],
  elapsedMs: 1000,
};

describe('opening', () => {
  test('shows the interlude of the first scene, and the clocks stand until one goes on', async () => {
    const { now, clock } = await talkBench();
    await clock.pass(60_000);
    expect(now()).toMatchObject({ phase: 'playing', gate: 'scene', secondsLeft: 30, contactSeconds: 0 });
    await now().goOn();
    await clock.pass(3000);
    expect(now()).toMatchObject({ gate: null, secondsLeft: 27, contactSeconds: 3 });
  });

  test('goes on at the very turn of a run that was left', async () => {
    const { now } = await talkBench({ events: [asked, { type: 'continued' }] });
    expect(now()).toMatchObject({ phase: 'playing', gate: 'resumed' });
    expect(now().view?.scene.id).toBe('door');
    expect(now().view?.transcript.past.some((entry) => entry.kind === 'officer')).toBe(true);
  });

  test('keeps a run paused that was left paused', async () => {
    const { now, host } = await talkBench({ events: [asked, { type: 'continued' }, { type: 'paused' }] });
    expect(now().gate).toBeNull();
    expect(now().talk?.replay.paused).toBe(true);
    await now().resume();
    expect(host.log().at(-1)).toEqual({ type: 'resumed' });
    expect(now().talk?.replay.paused).toBe(false);
  });

  test('starts a what-if at the branched turn, with the prefix as past', async () => {
    const { now } = await talkBench({
      mode: 'what-if',
      branch: { run: 'run-0', turns: 2 },
      events: [asked, { type: 'continued' }],
    });
    expect(now().gate).toBe('branched');
    expect(now().view).toMatchObject({ limitSeconds: null, rules: { showsMeters: true } });
  });

  test('says why a run cannot be opened', async () => {
    const { now, host } = await talkBench();
    host.failNext('runs:open', 'runs/not-playable');
    await now().open();
    expect(now()).toMatchObject({ phase: 'refused', error: { code: 'runs/not-playable' } });
  });
});

describe('choosing', () => {
  test('sends the next number, all options as shown and the time taken, and shows the answer once it is on disk', async () => {
    const { now, host, clock, choose, appends } = await begunTalk();
    const shown = now().view?.options.map(({ move, line }) => ({ move, line }));
    await clock.pass(4500);
    host.holdAnswers(true);
    const sent = choose('ask-line');
    expect(now().pending).toMatchObject({ seq: 0, error: null });
    expect(now().talk?.replay.turns).toHaveLength(0);
    host.holdAnswers(false);
    await sent;
    const line = shown?.find(({ move }) => move === 'ask-line')?.line;
    expect(appends()).toEqual([
      { run: 'run-1', seq: 0, event: { type: 'chose', move: 'ask-line', line, shown, elapsedMs: 4500 } },
    ]);
    expect(now()).toMatchObject({ pending: null, talk: { replay: { state: { node: 'quiet', turn: 1 } } } });
  });

  test('takes one decision even when the key is pressed twice', async () => {
    const { choose, appends } = await begunTalk();
    await Promise.all([choose('ask-line'), choose('wait')]);
    expect(appends()).toHaveLength(1);
  });

  test('ignores a place that holds no option', async () => {
    const { now, appends } = await begunTalk();
    await now().choose(7);
    expect(appends()).toHaveLength(0);
  });

  test('goes on past a beat, and opens the next scene with its interlude', async () => {
    const { now, host, choose } = await begunTalk();
    await choose('ask-line');
    expect(now().view?.options).toEqual([]);
    await now().goOn();
    expect(host.log().at(-1)).toEqual({ type: 'continued' });
    expect(now()).toMatchObject({ gate: 'scene', view: { scene: { id: 'door' } } });
  });

  test('shows the ending and lets nothing follow', async () => {
    const { now, choose, appends } = await begunTalk();
    await choose('ask-line');
    await now().goOn();
    await now().goOn();
    await choose('verify');
    expect(now().view?.ending?.ending.id).toBe('stopped');
    const sent = appends().length;
    await now().goOn();
    await now().pause();
    await now().abandon();
    expect(appends()).toHaveLength(sent);
  });
});

describe('a decision that could not be written', () => {
  test.each(['storage/disk-full', 'storage/read-only', 'bridge/unreachable'] as const)(
    'is kept on %s, and sent again unchanged',
    async (code) => {
      const { now, host, clock, choose, appends } = await begunTalk();
      host.failNext('runs:append', code);
      await choose('ask-line');
      expect(now()).toMatchObject({ phase: 'playing', pending: { seq: 0, error: { code } } });
      expect(now().view?.options).toHaveLength(4);
      await clock.pass(90_000);
      await now().retry();
      expect(now().pending).toBeNull();
      expect(appends()[1]).toEqual(appends()[0]);
      expect(host.log()).toHaveLength(1);
    },
  );

  test('is not doubled when only its answer was lost', async () => {
    const { now, host, choose } = await begunTalk();
    host.failNext('runs:append', 'lost');
    await choose('ask-line');
    await now().retry();
    expect(host.log()).toHaveLength(1);
    expect(now().talk?.replay.turns).toHaveLength(1);
  });

  test('blocks any other decision until it is through', async () => {
    const { now, host, choose, appends } = await begunTalk();
    host.failNext('runs:append', 'storage/disk-full');
    await choose('ask-line');
    await choose('wait');
    await now().pause();
    expect(appends()).toHaveLength(1);
  });

  test('is dropped when the host refuses it for good, and the choices come back', async () => {
    const { now, host, choose } = await begunTalk();
    host.failNext('runs:append', 'runs/event-refused');
    await choose('ask-line');
    await now().retry();
    expect(now()).toMatchObject({ phase: 'playing', pending: null });
    expect(host.log()).toEqual([]);
    await choose('wait');
    expect(now().talk?.replay.turns).toHaveLength(1);
  });

  test('that ended the run is found on disk when its answer was lost', async () => {
    const { now, host, choose } = await begunTalk({ events: [asked, { type: 'continued' }] });
    host.failNext('runs:append', 'lost', 'runs/ended');
    await choose('verify');
    await now().retry();
    await now().retry();
    expect(now()).toMatchObject({ pending: null, view: { ending: { ending: { id: 'stopped' } } } });
  });
});

describe('another window', () => {
  test('that holds the run is told, and the run can be taken over', async () => {
    const { now, host } = await talkBench();
    host.takeAway();
    await now().open();
    expect(now()).toMatchObject({ phase: 'held', error: { code: 'runs/held-elsewhere' } });
    await now().takeOver();
    expect(now().phase).toBe('playing');
  });

  test('that took the run is noticed when a decision is sent, and the decision goes through after taking it back', async () => {
    const { now, host, choose } = await begunTalk();
    host.takeAway();
    await choose('ask-line');
    expect(now()).toMatchObject({ phase: 'held', pending: { seq: 0 } });
    await now().takeOver();
    expect(now()).toMatchObject({ phase: 'playing', pending: null, wasBehind: false });
    expect(host.log()).toHaveLength(1);
  });

  test('that played on wins, and this one says that it was behind', async () => {
    const { now, host, choose } = await begunTalk();
    host.takeAway(asked);
    await choose('wait');
    await now().takeOver();
    expect(host.log()).toEqual([asked]);
    expect(now()).toMatchObject({ phase: 'playing', pending: null, wasBehind: true, gate: 'resumed' });
  });

  test('is noticed within the keep-alive interval', async () => {
    const { now, host, clock } = await begunTalk({ mode: 'guided' });
    await clock.pass(20_000);
    expect(now().phase).toBe('playing');
    host.takeAway();
    await clock.pass(20_000);
    expect(now().phase).toBe('held');
  });
});

test('leaving lets the run go, stops every timer and ignores what still comes', async () => {
  const { now, host, clock, choose } = await begunTalk();
  host.holdAnswers(true);
  const sent = choose('ask-line');
  now().leave();
  host.holdAnswers(false);
  await sent;
  expect(now()).toMatchObject({ phase: 'opening', talk: null });
  expect(clock.running()).toBe(0);
  expect(host.asked.at(-1)).toEqual({ channel: 'runs:release', request: { run: 'run-1' } });
});

test('a talk that is given up is logged as such and takes no further decision', async () => {
  const { now, host, choose } = await begunTalk();
  await now().abandon();
  expect(host.log()).toEqual([{ type: 'abandoned' }]);
  await choose('ask-line');
  expect(host.log()).toHaveLength(1);
});
