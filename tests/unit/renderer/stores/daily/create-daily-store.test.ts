import { ok } from '#core/lib/result';
import { noSeasons } from '#core/daily/calendar-schema';

import { createDailyStore, monthDays } from '../../../../../renderer/stores/daily/create-daily-store';
import { fakeBridge } from '../../../../support/fake-bridge';
import { shippedLesson } from '../../../../support/shipped-course';
import { smallLibrary } from '../../../../support/small-library';

const lessons = [shippedLesson('F04'), shippedLesson('F07'), shippedLesson('F15')];

function storageOf(kept: string | null = null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_: string, next: string) => {
      text = next;
    },
  };
}

async function bench(storage: Pick<Storage, 'getItem' | 'setItem'> = storageOf()) {
  const { bridge } = fakeBridge({}, { 'outreach:get-daily': () => ok({ lessons, calendar: noSeasons }) });
  const store = createDailyStore({ bridge, storage, unit: '城南所', today: '2026-02-10' });
  await store.getState().load();
  const days = (month = '2026-02') => {
    const { choice, source } = store.getState();
    return source.kind === 'ready' ? monthDays(source.value, choice, month) : [];
  };
  const cardOf = (day: string) => days(day.slice(0, 7)).find((one) => one.day === day);
  return { store, days, cardOf };
}

test('a month stands in whole weeks from Monday to Sunday', async () => {
  const { days } = await bench();
  const february = days();
  expect([february[0]?.day, february.at(-1)?.day, february.length]).toEqual(['2026-01-26', '2026-03-01', 35]);
  expect(february.filter(({ isIn }) => isIn)).toHaveLength(28);
  expect(days('2024-02').filter(({ isIn }) => isIn)).toHaveLength(29);
});

test('a card is exchanged for another of its fraud, for this kind and this day only, and stays so', async () => {
  const storage = storageOf();
  const { cardOf, store } = await bench(storage);
  const before = cardOf('2026-02-10');
  const tomorrow = cardOf('2026-02-11');
  store.getState().exchange();
  const after = cardOf('2026-02-10');
  expect(after?.push?.key).not.toBe(before?.push?.key);
  expect(after?.push?.fraudType).toBe(before?.push?.fraudType);
  expect(after?.practice).toEqual(before?.practice);
  expect(cardOf('2026-02-11')).toEqual(tomorrow);
  const again = await bench(storage);
  expect(again.cardOf('2026-02-10')?.push?.key).toBe(after?.push?.key);
});

test('frauds that are left out come no more; a day can be marked off', async () => {
  const { cardOf, days, store } = await bench();
  store.getState().include('F04', false);
  expect(days().filter(({ push }) => push?.fraudType === 'F04')).toEqual([]);
  store.getState().include('F04', true);
  expect(days().some(({ push }) => push?.fraudType === 'F04')).toBe(true);
  store.getState().setOff(true);
  expect(cardOf('2026-02-10')?.isOff).toBe(true);
});

test('a choice that somebody else wrote, or a storage that refuses, is as none', async () => {
  const spoilt = await bench(storageOf('{"unit": 7}'));
  expect(spoilt.store.getState().choice).toEqual({ unit: '城南所', without: [], days: {} });
  const refusing = {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  const { store } = await bench(refusing);
  store.getState().setUnit('城北所');
  expect(store.getState().choice.unit).toBe('城北所');
});

test('names of frauds come with the library', async () => {
  const { store } = await bench();
  const { source } = store.getState();
  expect(source.kind === 'ready' ? source.value.types : []).toEqual(smallLibrary.fraudTypes);
});
