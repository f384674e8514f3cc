import { ok } from '#core/lib/result';
import type { KioskTopic } from '#core/outreach/kiosk-flow';

import { createKioskStore, kioskIdle } from '../../../../../renderer/stores/kiosk/create-kiosk-store';
import { fakeBridge } from '../../../../support/fake-bridge';
import { handClock } from '../../../../support/hand-clock';

const topic: KioskTopic = {
  fraudType: 'F07',
  name: '虚假购物',
  outreach: {
    title: '便宜货',
    turns: ['a', 'b', 'c'].map((id) => ({
      id,
      comes: '来了',
      thought: '想想',
      stop: { sign: '信号', act: '停' },
    })),
    sentences: ['一', '二', '三'],
    selfCheck: ['x', 'y', 'z'].map((id) => ({ id, asks: '问', ifYes: '做' })),
  },
};

async function bench() {
  const clock = handClock();
  const fake = fakeBridge({}, { 'outreach:get-topics': () => ok([topic]), 'outreach:count': () => ok(true) });
  const store = createKioskStore({ bridge: fake.bridge, timers: clock.timers });
  await store.getState().load();
  return { ...fake, clock, store };
}

test('what a visitor begins is told as a number, and nothing else of the visit', async () => {
  const { asked, store } = await bench();
  store.getState().act({ act: 'begin', fraudType: 'F07' });
  store.getState().act({ act: 'answer', answer: 'go-on' });
  expect(asked('outreach:count')).toEqual([{ fraudType: 'F07', kind: 'begun' }]);
});

test('after a minute without a touch it asks, waits, and forgets the visitor with their language', async () => {
  const { clock, store } = await bench();
  store.getState().speak('en');
  store.getState().act({ act: 'begin', fraudType: 'F07' });
  await clock.pass((kioskIdle.asks - 1) * 1000);
  expect(store.getState().leaving).toBeNull();
  await clock.pass(1000);
  expect(store.getState().leaving).toBe(kioskIdle.waits);
  await clock.pass((kioskIdle.waits - 1) * 1000);
  expect(store.getState()).toMatchObject({ leaving: 1, place: { at: 'turn' } });
  await clock.pass(1000);
  expect(store.getState()).toMatchObject({ leaving: null, place: { at: 'start' }, language: null });
});

test('a touch is as good as a word: the question goes and the minute begins anew', async () => {
  const { clock, store } = await bench();
  store.getState().act({ act: 'unsure' });
  await clock.pass(kioskIdle.asks * 1000 + 3000);
  expect(store.getState().leaving).toBe(kioskIdle.waits - 3);
  store.getState().touch();
  await clock.pass((kioskIdle.asks - 1) * 1000);
  expect(store.getState()).toMatchObject({ leaving: null, place: { at: 'unsure' } });
});

test('at the beginning nobody is asked whether they are there, and once the screen is gone no clock runs', async () => {
  const { clock, store } = await bench();
  await clock.pass(600_000);
  expect(store.getState()).toMatchObject({ leaving: null, place: { at: 'start' } });
  store.getState().end();
  expect(clock.running()).toBe(0);
});
