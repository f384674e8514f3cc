import { appError } from '#core/bridge/app-error';
import type { LessonPosition } from '#core/lesson/steps/lesson-position';
import { fail, ok } from '#core/lib/result';

import {
  createLectureStore,
  type LectureStore,
} from '../../../../../renderer/stores/lecture/create-lecture-store';
import { lectureBridge } from '../../../../support/lecture-bridge';

function memoryPositions() {
  let kept: LessonPosition | null = null;
  return {
    read: () => kept,
    write: (position: LessonPosition | null) => {
      kept = position;
    },
  };
}

function storeOn({ bridge }: ReturnType<typeof lectureBridge>, positions = memoryPositions()): LectureStore {
  return createLectureStore({ bridge, fraudType: 'F04', duty: 'police', positions });
}

function lectureOf(store: LectureStore) {
  const { lecture } = store.getState();
  if (lecture.kind !== 'ready' || lecture.value === null) throw new Error(`no lesson: ${lecture.kind}`);
  return lecture.value;
}

/** Goes to the first step of a kind. */
function goToKind(store: LectureStore, kind: string): void {
  store.getState().goTo(lectureOf(store).steps.findIndex(({ content }) => content.kind === kind));
}

test('a lesson comes with its steps, its demonstration and the cases to practise', async () => {
  const store = storeOn(lectureBridge());
  await store.getState().load();
  const { cases, lesson, spans, steps, typeName } = lectureOf(store);
  expect(lesson.fraudType).toBe('F04');
  expect(typeName).toBe('冒充公检法');
  expect(cases.map(({ id }) => id)).toEqual(['f04-door-chain']);
  expect(spans.map(({ part }) => part)).toContain('demonstration');
  expect(steps.find(({ content }) => content.kind === 'musts')?.content).toMatchObject({
    musts: expect.arrayContaining([expect.objectContaining({ name: expect.not.stringMatching(/^A\d\d$/) })]),
  });
});

test('without a script that can be read there is the lesson without a demonstration', async () => {
  for (const answer of [
    ok({ hash: 'x', body: { no: 'script' } }),
    fail(appError('library/unknown-script')),
  ]) {
    const store = storeOn(lectureBridge({ 'library:get-script': () => answer }));
    await store.getState().load();
    expect(lectureOf(store).spans.map(({ part }) => part)).not.toContain('demonstration');
    expect(lectureOf(store).steps.length).toBeGreaterThan(40);
  }
});

test('a type without a lesson is no failure, a silent host is one and can be tried again', async () => {
  const none = storeOn(lectureBridge({ 'library:get-lesson': () => ok(null) }));
  await none.getState().load();
  expect(none.getState().lecture).toEqual({ kind: 'ready', value: null });

  for (const channel of ['library:get-lesson', 'library:get', 'library:get-ruleset'] as const) {
    let fails = true;
    const working = lectureBridge();
    const host = lectureBridge({
      [channel]: (request: never) =>
        fails ? fail(appError('bridge/unreachable')) : working.bridge.ask(channel, request),
    });
    const store = storeOn(host);
    await store.getState().load();
    expect(store.getState().lecture).toMatchObject({ kind: 'failed', error: { code: 'bridge/unreachable' } });
    fails = false;
    await store.getState().load();
    expect(lectureOf(store).lesson.fraudType).toBe('F04');
  }
});

test('where one stands is found again by whoever opens the lesson next', async () => {
  const positions = memoryPositions();
  const store = storeOn(lectureBridge(), positions);
  await store.getState().load();
  goToKind(store, 'objection');
  store.getState().next();
  const { place } = store.getState();
  expect(place.revealed).toBe(1);

  const later = storeOn(lectureBridge(), positions);
  await later.getState().load();
  expect(later.getState().place).toEqual(place);
  later.getState().back();
  expect(later.getState().place).toEqual({ at: place.at, revealed: 0 });
});

test('a question takes one option or several, and none once its answer is out', async () => {
  const store = storeOn(lectureBridge());
  await store.getState().load();
  store.getState().choose('a');
  expect(store.getState().chosen).toEqual({});
  goToKind(store, 'check');
  const step = lectureOf(store).steps[store.getState().place.at];
  if (step?.content.kind !== 'check') throw new Error('no question');
  const [first, second] = step.content.check.options.map(({ id }) => id);
  store.getState().choose(first ?? '');
  store.getState().choose('no-such-option');
  store.getState().choose(second ?? '');
  const isOne = step.content.check.choose === 'one';
  expect(store.getState().chosen[step.id]).toEqual(isOne ? [second] : [first, second]);
  const before = store.getState().chosen;
  store.getState().next();
  store.getState().choose(first ?? '');
  expect(store.getState().chosen).toEqual(before);
});

test('what is thought at a pause stays in the window and goes nowhere', async () => {
  const host = lectureBridge();
  const store = storeOn(host);
  await store.getState().load();
  goToKind(store, 'pause');
  const step = lectureOf(store).steps[store.getState().place.at]?.id ?? '';
  const before = host.channels.length;
  store.getState().think('您先坐下。');
  expect(store.getState().thoughts).toEqual({ [step]: '您先坐下。' });
  expect(host.channels.length).toBe(before);
});

test('the questions are begun once however often one presses, and a refusal is told', async () => {
  const host = lectureBridge({ 'lessons:start-checks': () => fail(appError('library/unknown-exercise')) });
  const store = storeOn(host);
  await store.getState().load();
  const [first, second] = await Promise.all([
    store.getState().startChecks(1),
    store.getState().startChecks(1),
  ]);
  expect([first, second]).toEqual([null, null]);
  expect(host.channels.filter((channel) => channel === 'lessons:start-checks')).toHaveLength(1);
  expect(store.getState()).toMatchObject({
    isStarting: false,
    startError: { code: 'library/unknown-exercise' },
  });
});
