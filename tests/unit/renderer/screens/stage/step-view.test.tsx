import { render } from '@testing-library/react';

import { chooseDemonstration } from '#core/lesson/steps/demonstration';
import { demonstrationPoints } from '#core/lesson/steps/demonstration-points';
import type { LessonStep } from '#core/lesson/steps/lesson-step';
import { lessonSteps } from '#core/lesson/steps/lesson-steps';
import { fraudTypes } from '#core/script/vocabulary';

import { StepView } from '../../../../../renderer/screens/stage/step/step-view';
import { shippedLesson } from '../../../../support/shipped-course';
import { shippedRuleset, shippedScript } from '../../../../support/shipped-scripts';

const ruleset = shippedRuleset();
const demonstration = chooseDemonstration([shippedScript('f04-door-chain')], 'F04', 'police');

/** What of a step is said to a room, as opposed to what it is filed under. */
function wordsOf({ content }: LessonStep): readonly string[] {
  const filed = new Set(['id', 'kind', 'action', 'forbidden', 'basis', 'choose', 'right', 'slip', 'shows']);
  const inside = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value.flatMap(inside);
    return Object.entries(value).flatMap(([key, one]) => (filed.has(key) ? [] : inside(one)));
  };
  return inside(content).filter((text) => text !== '');
}

function shown(steps: readonly LessonStep[], at: number, revealed: number): HTMLElement {
  const step = steps[at];
  if (step === undefined) throw new Error(`no step ${at}`);
  const points = demonstrationPoints(steps, at);
  return render(<StepView step={step} revealed={revealed} points={points} />).container;
}

/** Text that can be seen: what is still to be revealed keeps its place and is hidden. */
function seenText(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"].step-revealed')) hidden.remove();
  return copy.textContent;
}

test.each(fraudTypes)(
  'every word of the lesson of %s can be read on the wall once all is revealed',
  (type) => {
    const lesson = shippedLesson(type);
    const steps = lessonSteps(lesson, {
      typeName: '短名',
      ruleset,
      demonstration: type === 'F04' ? demonstration : null,
    });
    const missing = steps.flatMap((step, at) => {
      const container = shown(steps, at, step.reveals);
      const text = seenText(container);
      return wordsOf(step)
        .filter((words) => !text.includes(words))
        .map((words) => `${step.id}: ${words}`);
    });
    expect(missing).toEqual([]);
  },
);

describe('a step that reveals', () => {
  const steps = lessonSteps(shippedLesson('F04'), { typeName: '冒充公检法', ruleset, demonstration });
  const find = (kind: LessonStep['content']['kind']) =>
    steps.findIndex(({ content }) => content.kind === kind);

  test('shows of a pause its question first and its points only after a press', () => {
    const at = find('pause');
    const content = steps[at]?.content;
    if (content?.kind !== 'pause') throw new Error('no pause');
    const [point = ''] = content.points;
    expect(seenText(shown(steps, at, 0))).toContain(content.question);
    expect(seenText(shown(steps, at, 0))).not.toContain(point);
    expect(seenText(shown(steps, at, 1))).toContain(point);
  });

  test('shows of an objection the words, then the need, then an answer', () => {
    const at = find('objection');
    const content = steps[at]?.content;
    if (content?.kind !== 'objection') throw new Error('no objection');
    const { answer, need, says } = content.objection;
    const seen = [0, 1, 2].map((revealed) => {
      const text = seenText(shown(steps, at, revealed));
      return [says, need, answer].map((words) => text.includes(words));
    });
    expect(seen).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });

  test('does not give away which option is right before it is asked to', () => {
    const at = find('check');
    const content = steps[at]?.content;
    if (content?.kind !== 'check') throw new Error('no check');
    const asked = shown(steps, at, 0);
    expect(asked.querySelector('.step-option-right, .step-option-wrong')).toBeNull();
    for (const { text, why } of content.check.options) {
      expect(seenText(asked)).toContain(text);
      expect(seenText(asked)).not.toContain(why);
    }
    expect(shown(steps, at, 1).querySelectorAll('.step-option-right')).toHaveLength(
      content.check.options.filter(({ right }) => right).length,
    );
  });

  test('lets the curve of the demonstration grow only when the officer has spoken', () => {
    const at = find('demonstration-turn');
    const pointsOf = (revealed: number) =>
      shown(steps, at, revealed)
        .querySelector('.step-curve-line')
        ?.getAttribute('d')
        ?.split(/(?=[ML])/).length;
    expect([pointsOf(0), pointsOf(1), pointsOf(2)]).toEqual([1, 2, 2]);
  });
});
