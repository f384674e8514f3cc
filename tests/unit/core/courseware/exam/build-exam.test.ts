import fc from 'fast-check';

import { buildExam } from '#core/courseware/exam/build-exam';
import { drawQuestions } from '#core/courseware/exam/draw-questions';
import { fraudTypes } from '#core/script/vocabulary';

import { courseScope } from '../../../../support/course-scope';
import { printText } from '../../../../support/print-text';
import { shippedCourse } from '../../../../support/shipped-course';

const two = ['F04', 'F07'] as const;
const course = shippedCourse(two);
const whole = shippedCourse();
const seeds = fc.integer({ min: 0, max: 999_999 });

/** What the lessons say is right, by prompt. */
const rightTexts = new Map(
  whole.lessons.flatMap(({ body }) =>
    body.checks.map((check) => [
      check.prompt,
      check.options
        .filter(({ right }) => right)
        .map(({ text }) => text)
        .sort(),
    ]),
  ),
);

describe('the exam', () => {
  it('has a key that is right however questions and options are shuffled', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { key, paper } = buildExam(course, courseScope(two, 'police', { seed }));
        const questions = paper.blocks.flatMap((block) => (block.kind === 'question' ? [block] : []));
        const rows = key.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
        expect(rows).toHaveLength(questions.length);
        for (const question of questions) {
          const letters = rows.find(([number]) => number === String(question.number))?.[1] ?? '';
          const texts = question.options
            .filter(({ letter }) => letters.includes(letter))
            .map(({ text }) => text);
          expect([...texts].sort()).toEqual(rightTexts.get(question.prompt));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('numbers questions from one and letters options from A without a gap', () => {
    const { paper } = buildExam(whole, courseScope());
    const questions = paper.blocks.flatMap((block) => (block.kind === 'question' ? [block] : []));
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1));
    for (const { options } of questions) {
      expect(options.map(({ letter }) => letter).join('')).toBe('ABCDEFGH'.slice(0, options.length));
    }
  });

  it('is the same paper for the same seed, and another for its neighbour', () => {
    const paperOf = (seed: number) => buildExam(course, courseScope(two, 'police', { seed }));
    expect(paperOf(12)).toEqual(paperOf(12));
    const [a, b] = [paperOf(1), paperOf(2)].map(({ paper }) => printText(paper.blocks.slice(3)));
    expect(a).not.toBe(b);
  });

  it('asks all questions of a few types, and of many the same number of each but one', () => {
    expect(drawQuestions(course, 3)).toHaveLength(10);
    const drawn = drawQuestions(whole, 3);
    expect(drawn).toHaveLength(40);
    const counts = fraudTypes.map((type) => drawn.filter(({ fraudType }) => fraudType === type).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('never asks a question twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const prompts = drawQuestions(whole, seed).map(({ prompt }) => prompt);
        expect(new Set(prompts).size).toBe(prompts.length);
      }),
      { numRuns: 50 },
    );
  });

  it('adds its points up, and takes the mark from the ruleset', () => {
    const { paper } = buildExam(course, courseScope(two));
    const total = drawQuestions(course, 7).reduce((sum, { points }) => sum + points, 0);
    const mark = Math.ceil((total * course.ruleset.body.mark) / 100);
    expect(printText(paper.blocks)).toContain(`满分 ${total} 分，${mark} 分及格`);
  });

  it('gives away nothing on the paper: no reason, no answer', () => {
    const { key, paper } = buildExam(course, courseScope(two));
    const text = printText(paper.blocks);
    for (const { body } of course.lessons) {
      for (const { why } of body.checks.flatMap(({ options }) => options)) {
        expect(text).not.toContain(why);
        expect(printText(key.blocks)).toContain(why);
      }
    }
  });

  it('has blanks for name, unit and score', () => {
    const { paper } = buildExam(course, courseScope(two));
    expect(paper.blocks).toContainEqual({ kind: 'blanks', labels: ['姓名', '单位', '得分'] });
  });
});
