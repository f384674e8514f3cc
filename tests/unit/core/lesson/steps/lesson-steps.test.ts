import { chooseDemonstration } from '#core/lesson/steps/demonstration';
import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';
import { lessonParts } from '#core/lesson/steps/lesson-step';
import { lessonSteps } from '#core/lesson/steps/lesson-steps';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import { shippedLesson, shippedScripts } from '../../../../support/shipped-course';
import { shippedRuleset } from '../../../../support/shipped-scripts';

const scripts = shippedScripts();
const ruleset = shippedRuleset();

function stepsOf(fraudType: FraudType) {
  const demonstration = chooseDemonstration(scripts, fraudType, 'police');
  return lessonSteps(shippedLesson(fraudType), { typeName: '短名', ruleset, demonstration });
}

/** Every text anywhere in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each(fraudTypes)('the lesson of %s in steps', (fraudType) => {
  const steps = stepsOf(fraudType);
  const lesson = shippedLesson(fraudType);

  test('says everything that the lesson says to a class, in the order of the lesson', () => {
    const shown = new Set(steps.flatMap(({ content }) => textsOf(content)));
    const { checks, never, objections, questions, stages, warning, whoAndWhy, breakingPoints } = lesson;
    const said = textsOf([whoAndWhy, warning.steps, warning.outcome, warning.lesson, stages, questions]);
    const more = textsOf([objections, breakingPoints, never, checks, lesson.musts.map(({ how }) => how)]);
    const ids = new Set(warning.steps.map(({ id }) => id));
    expect([...said, ...more].filter((text) => !shown.has(text) && !ids.has(text))).toEqual([]);
    const order = steps.map(({ part }) => lessonParts.indexOf(part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('has ids of its own for every step, notes for whoever teaches, and an expert to watch', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.filter(({ notes }) => notes.length === 0)).toEqual([]);
    const turns = steps.filter(({ content }) => content.kind === 'demonstration-turn');
    const end = steps.find(({ content }) => content.kind === 'demonstration-end')?.content;
    expect(turns.length).toBeGreaterThan(3);
    expect(end).toMatchObject({ points: expect.any(Array) });
    expect(end?.kind === 'demonstration-end' && end.points).toHaveLength(turns.length + 1);
  });
});

test('a demonstration is the expert way word for word: each turn has what went before, what is said, and why', () => {
  const shown = chooseDemonstration(scripts, 'F07', 'police');
  if (shown === null) throw new Error('F07 has an expert way');
  const texts = new Set(textsOf(shown.script));
  expect(shown.turns.filter(({ officer, why }) => !texts.has(officer) || !texts.has(why))).toEqual([]);
  expect(shown.turns.filter(({ before }) => before.length === 0)).toEqual([]);
  expect(texts.has(shown.ending.because)).toBe(true);
});

test('a demonstration of a duty is played by it where there is a way, else by whoever has one', () => {
  expect(chooseDemonstration(scripts, 'F04', 'police')?.duty).toBe('police');
  const [script] = scripts.filter(({ fraudType }) => fraudType === 'F04');
  if (script === undefined) throw new Error('F04 has scripts');
  const missing = (['bank', 'patrol', 'volunteer'] as const).find((duty) => !script.duties.includes(duty));
  if (missing === undefined) throw new Error('F04 is not for every duty');
  expect(chooseDemonstration([script], 'F04', missing)).not.toBeNull();
  expect(chooseDemonstration([], 'F04', 'police')).toBeNull();
});

test('a way that leads nowhere any more is not shown', () => {
  const [script] = scripts.filter(({ fraudType }) => fraudType === 'F04');
  if (script === undefined) throw new Error('F04 has scripts');
  const walkthroughs = script.walkthroughs.map((way) => ({ ...way, steps: ['gone'] }));
  expect(chooseDemonstration([{ ...script, walkthroughs }], 'F04', 'police')).toBeNull();
});

test('a lesson without a demonstration goes from what is never said to the questions', () => {
  const steps = lessonSteps(shippedLesson('F07'), { typeName: '购物', ruleset, demonstration: null });
  const parts = [...new Set(steps.map(({ part }) => part))];
  expect(parts).toEqual(lessonParts.filter((part) => part !== 'demonstration'));
});

test('the curve of the demonstration grows by a point with each turn, and is whole at its end', () => {
  const steps = stepsOf('F07');
  const lengths = steps.flatMap((_, at) => demonstrationPoints(steps, at)?.length ?? []);
  expect(lengths.slice(0, 3)).toEqual([2, 3, 4]);
  expect(lengths.at(-1)).toBe(lengths.at(-2));
  expect(demonstrationPoints(steps, 0)).toBeUndefined();
  expect(demonstrationPoints(steps, steps.length)).toBeUndefined();
});
