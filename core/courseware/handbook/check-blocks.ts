import type { Lesson } from '../../lesson/lesson-schema';
import { optionLetter } from '../option-letters';
import type { PrintBlock } from '../print-document';

/** The five questions of a lesson, in the order of the lesson, without answers. */
export function checkBlocks({ checks }: Lesson): readonly PrintBlock[] {
  return checks.map(({ choose, options, prompt }, at) => ({
    kind: 'question',
    number: at + 1,
    note: choose === 'one' ? '单选' : '多选',
    prompt,
    options: options.map(({ text }, index) => ({ letter: optionLetter(index), text })),
  }));
}

/** The answers of a lesson's questions with the reason for every option. */
export function answerBlocks({ checks }: Lesson): readonly PrintBlock[] {
  return [
    {
      kind: 'table',
      head: ['题', '答案', '为什么'],
      shares: [0.08, 0.12, 0.8],
      rows: checks.map(({ basis, options }, at) => [
        String(at + 1),
        options.flatMap(({ right }, index) => (right ? [optionLetter(index)] : [])).join('、'),
        [
          ...options.map(({ why }, index) => `${optionLetter(index)}\u3000${why}`),
          `依据：${basis.join('、')}`,
        ].join('\n'),
      ]),
    },
  ];
}
