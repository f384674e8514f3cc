import { fakeTalkHost, type FakeTalkOptions } from '../../../../support/fake-talk-host';
import { handClock } from '../../../../support/hand-clock';
import { createTalkStore } from '../../../../../renderer/stores/talk/create-talk-store';

/** A talk store on a fake host with a clock moved by hand, opened; `begun` has gone past the first interlude. */
export async function talkBench(options: FakeTalkOptions = {}) {
  const host = fakeTalkHost(options);
  const clock = handClock();
  const store = createTalkStore({
    bridge: host.bridge,
    run: 'run-1',
    clock: clock.read,
    timers: clock.timers,
  });
  const now = () => store.getState();
  await now().open();
  return {
    host,
    store,
    clock,
    now,
    place: (move: string) => (now().view?.options ?? []).findIndex((option) => option.move === move),
    choose: (move: string) =>
      now().choose((now().view?.options ?? []).findIndex((option) => option.move === move)),
    appends: () =>
      host.asked.filter(({ channel }) => channel === 'runs:append').map(({ request }) => request),
  };
}

/** The same, past the interlude with which a talk opens. */
export async function begunTalk(options: FakeTalkOptions = {}) {
  const bench = await talkBench(options);
  await bench.now().goOn();
  return bench;
}
