import {
  backPlace,
  lessonSpans,
  lessonStart,
  nextPlace,
  placeOf,
  placeWithin,
  positionOf,
} from '#core/lesson/steps/lesson-position';
import type { LessonStep } from '#core/lesson/steps/lesson-step';

import { buildStep } from '../../../../support/build-step';

const steps: readonly LessonStep[] = [
  buildStep('opening/cover', 0),
  buildStep('case/one', 0),
  buildStep('case/one/pause', 1),
  buildStep('objections/o1', 2),
  buildStep('closing/end', 0),
];

/** Every place from the beginning to the end, as one presses. */
function walk() {
  const places = [lessonStart];
  for (;;) {
    const last = places.at(-1) ?? lessonStart;
    const next = nextPlace(steps, last);
    if (next.at === last.at && next.revealed === last.revealed) return places;
    places.push(next);
  }
}

test('each press reveals within a step and then goes to the next, to the very end', () => {
  expect(walk().map(({ at, revealed }) => `${at}.${revealed}`)).toEqual([
    '0.0',
    '1.0',
    '2.0',
    '2.1',
    '3.0',
    '3.1',
    '3.2',
    '4.0',
  ]);
});

test('the way back is the way there, backwards', () => {
  const there = walk();
  const back = [there.at(-1) ?? lessonStart];
  for (const _ of there.slice(1)) back.push(backPlace(steps, back.at(-1) ?? lessonStart));
  expect(back).toEqual([...there].reverse());
  expect(backPlace(steps, lessonStart)).toEqual(lessonStart);
});

test('a kept place is found again by its step, wherever that stands now', () => {
  for (const place of walk()) {
    const kept = positionOf(steps, place);
    const edited = [buildStep('opening/new', 0), ...steps];
    expect(placeOf(edited, kept)).toEqual({ at: place.at + 1, revealed: place.revealed });
  }
});

test('a step that the lesson has lost leads to its part, a part that it has lost to the beginning', () => {
  const gone = { step: 'case/two', part: 'case', revealed: 1 } as const;
  expect(placeOf(steps, gone)).toEqual({ at: 1, revealed: 0 });
  expect(placeOf(steps, { ...gone, part: 'demonstration' })).toEqual(lessonStart);
  expect(placeOf(steps, null)).toEqual(lessonStart);
});

test('a step that reveals less than it did shows all that it has', () => {
  expect(placeOf(steps, { step: 'case/one/pause', part: 'case', revealed: 7 })).toEqual({
    at: 2,
    revealed: 1,
  });
});

test('a place outside is brought to the nearest end, also where there is no step', () => {
  expect(placeWithin(steps, { at: 99, revealed: 9 })).toEqual({ at: 4, revealed: 0 });
  expect(placeWithin(steps, { at: -3, revealed: -1 })).toEqual(lessonStart);
  expect(nextPlace([], lessonStart)).toEqual(lessonStart);
  expect(backPlace([], lessonStart)).toEqual(lessonStart);
  expect(positionOf([], lessonStart)).toBeNull();
});

test('the parts are those that the lesson has, each with its beginning and length', () => {
  expect(lessonSpans(steps)).toEqual([
    { part: 'opening', at: 0, count: 1 },
    { part: 'case', at: 1, count: 2 },
    { part: 'objections', at: 3, count: 1 },
    { part: 'closing', at: 4, count: 1 },
  ]);
});
