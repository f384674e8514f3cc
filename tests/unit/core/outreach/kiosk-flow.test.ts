import fc from 'fast-check';

import {
  kioskStep,
  likelyTopics,
  unsureQuestions,
  type KioskAct,
  type KioskCount,
  type KioskPlace,
  type KioskTopic,
} from '#core/outreach/kiosk-flow';
import { fraudTypes } from '#core/script/vocabulary';

import { shippedLesson } from '../../../support/shipped-course';

const topics: readonly KioskTopic[] = fraudTypes.map((fraudType) => ({
  fraudType,
  name: fraudType,
  outreach: shippedLesson(fraudType).outreach,
}));
const start: KioskPlace = { at: 'start' };

function walk(acts: readonly KioskAct[]): {
  readonly place: KioskPlace;
  readonly counted: readonly KioskCount[];
} {
  let place = start;
  const counted: KioskCount[] = [];
  for (const act of acts) {
    const step = kioskStep(place, act, topics);
    place = step.place;
    counted.push(...step.counted);
  }
  return { place, counted };
}

const begin: KioskAct = { act: 'begin', fraudType: 'F07' };
const stop: KioskAct = { act: 'answer', answer: 'stop' };
const next: KioskAct = { act: 'next' };
const turns = topics.find(({ fraudType }) => fraudType === 'F07')?.outreach.turns.length ?? 0;
const checks = topics.find(({ fraudType }) => fraudType === 'F07')?.outreach.selfCheck.length ?? 0;
const through: readonly KioskAct[] = [
  begin,
  ...Array.from({ length: turns }, () => [stop, next]).flat(),
  next,
];

test('a visitor goes turn by turn, to the three sentences, the questions, and what to do now', () => {
  expect(walk(through.slice(0, -1)).place).toEqual({ at: 'sentences', fraudType: 'F07' });
  const noes = Array.from({ length: checks }, (): KioskAct => ({ act: 'say', yes: false }));
  expect(walk([...through, ...noes])).toEqual({
    place: { at: 'now', fraudType: 'F07', yes: [] },
    counted: ['begun', 'finished'],
  });
});

test('one yes is enough to be counted as worried, and says which question it was', () => {
  const answers = Array.from({ length: checks }, (_, at): KioskAct => ({ act: 'say', yes: at === 1 }));
  expect(walk([...through, ...answers])).toEqual({
    place: { at: 'now', fraudType: 'F07', yes: [1] },
    counted: ['begun', 'finished', 'worried'],
  });
});

test('each step can be taken back, to the very start', () => {
  let { place } = walk([...through, { act: 'say', yes: true }]);
  for (let steps = 0; place.at !== 'start' && steps < 50; steps += 1)
    place = kioskStep(place, { act: 'back' }, topics).place;
  expect(place).toEqual(start);
});

test('a turn has to be answered before it goes on, and is answered once', () => {
  const at = walk([begin, next]).place;
  expect(at).toMatchObject({ at: 'turn', turn: 0, isAnswered: null });
  expect(walk([begin, stop, { act: 'answer', answer: 'go-on' }]).place).toMatchObject({ isAnswered: 'stop' });
});

test('three questions lead who is unsure to likely frauds; three times no leads to all of them', () => {
  const asked = unsureQuestions.map(({ types }) => types);
  expect(new Set(asked.flat()).size).toBe(fraudTypes.length - 1);
  expect(likelyTopics(topics, [false, false, false])).toEqual(topics);
  const [first] = unsureQuestions;
  const likely = likelyTopics(topics, [true, false, false]).map(({ fraudType }) => fraudType);
  expect(likely).toEqual(
    topics
      .map(({ fraudType }) => fraudType)
      .filter((one) => (first.types as readonly string[]).includes(one)),
  );
});

test('whatever is pressed in whatever order, the place is one that can be shown and the way out works', () => {
  const act = fc.oneof<fc.Arbitrary<KioskAct>[]>(
    fc.constantFrom(...fraudTypes).map((fraudType): KioskAct => ({ act: 'begin', fraudType })),
    fc.constantFrom<KioskAct>({ act: 'unsure' }, { act: 'next' }, { act: 'back' }, stop),
    fc.boolean().map((yes): KioskAct => ({ act: 'say', yes })),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const { counted, place } = walk(acts);
      if (place.at === 'turn') {
        const topic = topics.find(({ fraudType }) => fraudType === place.fraudType);
        expect(topic?.outreach.turns[place.turn]).toBeDefined();
      }
      if (place.at === 'check') {
        const topic = topics.find(({ fraudType }) => fraudType === place.fraudType);
        expect(topic?.outreach.selfCheck[place.answers.length]).toBeDefined();
      }
      expect(counted.filter((one) => one === 'finished').length).toBeLessThanOrEqual(
        counted.filter((one) => one === 'begun').length,
      );
      expect(kioskStep(place, { act: 'start-over' }, topics).place).toEqual(start);
    }),
  );
});

test('a fraud that is no longer there leads back to the start', () => {
  const place: KioskPlace = { at: 'sentences', fraudType: 'F07' };
  expect(kioskStep(place, next, []).place).toEqual(start);
});
