import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { editionName } from '../edition';
import type { PrintBlock, PrintDocument } from '../print-document';
import { printFooter } from '../print-footer';
import { stampLines } from '../version-stamp';
import { drawQuestions, type DrawnQuestion } from './draw-questions';

/** What is handed out and what stays with the instructor. */
export type Exam = { readonly paper: PrintDocument; readonly key: PrintDocument };

const kinds = { one: '单选', some: '多选' } as const;

function partOf(
  questions: readonly DrawnQuestion[],
  choose: 'one' | 'some',
  title: string,
): readonly PrintBlock[] {
  const own = questions.filter((question) => question.choose === choose);
  if (own.length === 0) return [];
  const points = own[0]?.points ?? 0;
  const rule = choose === 'one' ? '只有一个对' : '至少一个对，选全才得分，多选、少选不得分';
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${title}、${kinds[choose]}题（${own.length} 题，每题 ${points} 分；${rule}）`,
    },
    ...own.map(({ number, options, prompt }): PrintBlock => ({
      kind: 'question',
      number,
      note: `${points} 分`,
      prompt,
      options: options.map(({ letter, text }) => ({ letter, text })),
    })),
  ];
}

/** The letters that are right, in order. */
export function rightLetters({ options }: DrawnQuestion): string {
  return options.flatMap(({ letter, right }) => (right ? [letter] : [])).join('');
}

/**
 * 试卷 and its key. The number of the paper is the seed: neighbours take two papers with two seeds, and the key says whose it is.
 */
export function buildExam(source: CourseSource, scope: CourseScope): Exam {
  const used = { ...source, scripts: [] };
  const questions = drawQuestions(source, scope.seed);
  const total = questions.reduce((sum, { points }) => sum + points, 0);
  const mark = Math.ceil((total * source.ruleset.body.mark) / 100);
  const hasOne = questions.some(({ choose }) => choose === 'one');
  const shared = {
    kind: 'exam',
    subtitle: editionName(scope.edition),
    unit: scope.unit,
    day: scope.day,
    stamp: stampLines(used),
    footer: printFooter(used),
    orientation: 'portrait',
    hasCover: false,
    hasContents: false,
  } as const;
  const title = scope.title === '' ? '反诈预警劝阻测试' : scope.title;
  const facts = `卷号 ${scope.seed}\u3000满分 ${total} 分，${mark} 分及格\u3000${scope.day}`;
  return {
    paper: {
      ...shared,
      title,
      blocks: [
        { kind: 'heading', level: 1, text: title },
        { kind: 'paragraph', tone: 'soft', text: facts },
        { kind: 'blanks', labels: ['姓名', '单位', '得分'] },
        ...partOf(questions, 'one', '一'),
        ...partOf(questions, 'some', hasOne ? '二' : '一'),
      ],
    },
    key: {
      ...shared,
      title: `${title}：答案`,
      blocks: [
        { kind: 'heading', level: 1, text: `${title}：答案` },
        { kind: 'paragraph', tone: 'soft', text: `${facts}\u3000只给阅卷人` },
        {
          kind: 'table',
          head: ['题', '答案', '类型', '为什么'],
          shares: [0.07, 0.1, 0.09, 0.74],
          rows: questions.map((question) => [
            String(question.number),
            rightLetters(question),
            question.fraudType,
            [
              ...question.options.map(({ letter, right, why }) => `${right ? '√' : '×'} ${letter} ${why}`),
              `依据：${question.basis.join('、')}`,
            ].join('\n'),
          ]),
        },
      ],
    },
  };
}
