import type { Lesson } from '../../lesson/lesson-schema';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Edition } from '../course-scope';
import { inItsPlace } from '../edition';
import type { PrintBlock } from '../print-document';

const part = (text: string): PrintBlock => ({ kind: 'heading', level: 2, text });

/** The warning case, step by step, with the questions to think about where the class is asked. */
function warningBlocks({ warning }: Lesson): readonly PrintBlock[] {
  return [
    part(`以案示警：${warning.title}`),
    { kind: 'paragraph', tone: 'soft', text: '由多起案件合成，人物为虚构。' },
    ...warning.steps.flatMap(({ believes, feels, pause, told }, at): PrintBlock[] => [
      { kind: 'paragraph', lead: String(at + 1), text: told },
      { kind: 'paragraph', tone: 'soft', text: `他信：${believes}\u3000他的感受：${feels}` },
      ...(pause === undefined
        ? []
        : [
            {
              kind: 'box',
              tone: 'plain',
              title: `停下来想：${pause.question}`,
              lines: pause.points,
            } as const,
          ]),
    ]),
    { kind: 'paragraph', lead: '后来', text: warning.outcome },
    { kind: 'paragraph', lead: '记住', text: warning.lesson },
  ];
}

function talkBlocks({ breakingPoints, objections, questions, stages }: Lesson): readonly PrintBlock[] {
  return [
    part('骗局怎么走'),
    {
      kind: 'table',
      head: ['阶段', '发生了什么', '他信什么、什么感受', '看得见的迹象'],
      shares: [0.14, 0.32, 0.25, 0.29],
      rows: stages.map(({ believes, feels, happens, name, signs }, at) => [
        `${at + 1} ${name}`,
        happens,
        `${believes}\n${feels}`,
        signs.join('\n'),
      ]),
    },
    part('一次只问一句'),
    { kind: 'list', isOrdered: true, items: questions.map((text) => ({ text })) },
    part('他会怎么说，怎么接'),
    {
      kind: 'table',
      head: ['他说', '他要的', '接得住的一句', '依据'],
      shares: [0.29, 0.19, 0.36, 0.16],
      rows: objections.map(({ answer, basis, label, need, says }) => [
        says,
        `${label}：${need}`,
        answer,
        basis.join('\n'),
      ]),
    },
    part('破局点'),
    {
      kind: 'table',
      head: ['破局点', '怎么说、怎么做', '什么时候用', '依据'],
      shares: [0.17, 0.42, 0.25, 0.16],
      rows: breakingPoints.map(({ basis, how, name, when }) => [name, how, when, basis.join('\n')]),
    },
  ];
}

/** The musts in the order of the lesson; what the edition may not do says what it does instead. */
function mustBlocks({ musts }: Lesson, { actions }: Ruleset, edition: Edition): readonly PrintBlock[] {
  const left = musts.filter(({ action }) => inItsPlace(edition, action) !== null);
  return [
    part('必须做到'),
    {
      kind: 'table',
      head: ['动作', '在这类里怎么做'],
      shares: [0.36, 0.64],
      rows: musts.map(({ action, how }) => {
        const place = inItsPlace(edition, action);
        if (place !== null) return [`${action} 请民警来`, place];
        return [`${action} ${actions.find(({ id }) => id === action)?.text ?? ''}`, how];
      }),
    },
    ...(left.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'soft',
            text: '写着“请民警来”的，超出您的身份：报告，陪着等，不代办。',
          } as const,
        ]),
  ];
}

function neverBlocks({ never }: Lesson): readonly PrintBlock[] {
  return [
    part('绝不能说'),
    {
      kind: 'table',
      tone: 'never',
      head: ['编号', '一时情急会这样', '换成'],
      shares: [0.1, 0.44, 0.46],
      rows: never.map(({ forbidden, here, instead }) => [forbidden, here, instead]),
    },
  ];
}

/** All of a lesson but its questions, in the order in which it is used in the field. */
export function lessonBlocks(lesson: Lesson, ruleset: Ruleset, edition: Edition): readonly PrintBlock[] {
  return [
    { kind: 'paragraph', lead: '学完能做到', text: lesson.aim },
    { kind: 'paragraph', lead: '谁容易上当', text: lesson.whoAndWhy },
    ...warningBlocks(lesson),
    ...talkBlocks(lesson),
    ...mustBlocks(lesson, ruleset, edition),
    ...neverBlocks(lesson),
  ];
}
