import { castVote } from '#core/class-vote/vote-acts';
import { takeOption } from '#core/class-vote/take-decision';

import { createClassVoteStore } from '../../../../../renderer/stores/class-vote/create-class-vote-store';
import { sessionClasses, type KeptClasses } from '../../../../../renderer/stores/class-vote/kept-classes';
import { briefingBridge } from '../../../../support/briefing-bridge';
import { handClock } from '../../../../support/hand-clock';

/** Keeps what is written as the window's storage would: as text. */
function keptInMemory(text: string | null = null) {
  const memory = { text };
  const kept: KeptClasses = {
    read: () => (memory.text === null ? null : (JSON.parse(memory.text) as unknown)),
    write: (value) => {
      memory.text = value === null ? null : JSON.stringify(value);
    },
  };
  return { kept, memory };
}

async function opened(kept: KeptClasses = keptInMemory().kept) {
  const clock = handClock();
  const host = briefingBridge();
  const store = createClassVoteStore({
    bridge: host.bridge,
    script: 'door-chain',
    duty: 'volunteer',
    kept,
    newSeed: () => 'seed-1',
    clock: clock.read,
    timers: clock.timers,
  });
  await store.getState().load();
  return { store, clock, host };
}

test('the entrance offers what the script offers, and nothing is begun as a run', async () => {
  const { store, host } = await opened();
  expect(store.getState().setup).toMatchObject({
    disposition: 'frightened',
    duty: 'police',
    hidesVotes: true,
  });
  store.getState().change({ disposition: 'stubborn', ballot: 'hands' });
  store.getState().begin();
  const { inSight } = store.getState();
  expect(inSight?.session.settings).toMatchObject({ disposition: 'stubborn', ballot: 'hands' });
  expect(inSight?.board).toMatchObject({ title: '门链后面', turn: 1, stopwatch: null });
  expect(host.started()).toEqual([]);
});

test('a class that was interrupted is offered with its votes and choices, and goes on where it was', async () => {
  const { kept } = keptInMemory();
  const first = await opened(kept);
  first.store.getState().begin();
  first.store.getState().act((of, session) => castVote(of, session, 'ask-line'));
  first.store.getState().act((of, session) => takeOption(of, session, 'ask-line'));
  const before = first.store.getState().inSight;

  const { store } = await opened(kept);
  expect(store.getState().kept).toEqual(before?.session);
  store.getState().goOnWithKept();
  expect(store.getState().inSight?.board).toEqual(before?.board);
});

test.each([
  ['of another version of the script', { script: 'f'.repeat(64) }],
  ['whose session is none', { session: { branches: [] } }],
])('a kept class %s is not offered', async (_, change) => {
  const { kept, memory } = keptInMemory();
  const first = await opened(kept);
  first.store.getState().begin();
  memory.text = JSON.stringify({ ...(JSON.parse(memory.text ?? '{}') as object), ...change });
  const { store } = await opened(kept);
  expect(store.getState().kept).toBeNull();
});

test('the stopwatch runs, is held, runs on, and is over with the turn', async () => {
  const { store, clock } = await opened();
  const { begin, toggleWatch, act, leave } = store.getState();
  const seconds = () => store.getState().inSight?.board.stopwatch;
  begin();
  toggleWatch();
  await clock.pass(3000);
  expect(seconds()).toBe(3);
  toggleWatch();
  await clock.pass(5000);
  expect(seconds()).toBe(3);
  toggleWatch();
  await clock.pass(62_000);
  expect(seconds()).toBe(65);
  act((of, session) => castVote(of, session, 'wait'));
  expect(seconds()).toBe(65);
  act((of, session) => takeOption(of, session, 'wait'));
  expect(seconds()).toBeNull();
  expect(clock.running()).toBe(0);
  toggleWatch();
  leave();
  expect(clock.running()).toBe(0);
});

test('storage that is forbidden, full or spoilt only means that nothing is kept', () => {
  const broken = (): Storage => {
    throw new Error('forbidden');
  };
  const classes = sessionClasses(broken, 'key');
  classes.write({ script: 'x' });
  expect(classes.read()).toBeNull();

  window.sessionStorage.setItem('key', '{"half');
  const spoilt = sessionClasses(() => window.sessionStorage, 'key');
  expect(spoilt.read()).toBeNull();
  spoilt.write({ script: 'x' });
  expect(spoilt.read()).toEqual({ script: 'x' });
  spoilt.write(null);
  expect(window.sessionStorage.getItem('key')).toBeNull();
});
