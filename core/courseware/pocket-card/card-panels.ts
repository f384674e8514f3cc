import type { Lesson } from '../../lesson/lesson-schema';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Edition } from '../course-scope';
import { boundsOf, inItsPlace, openingFor } from '../edition';
import type { PrintBlock, PrintCard } from '../print-document';

const box = (title: string, lines: readonly string[], tone: 'plain' | 'never' | 'time'): PrintBlock => ({
  kind: 'box',
  title,
  lines,
  tone,
});

/** Numbers that everybody may dial (procedure 4.3). */
const numbers = [
  '110 报警、止付、找人、核验身份；由他自己拨',
  '96110 反诈预警劝阻、咨询、举报',
  '120 有人要伤害自己或突发疾病',
  '96110 打来的也可能是冒充：请他自己拨回去',
];

/** The lines of the ruleset that fail a run at once. */
export function vetoLines({ forbidden }: Ruleset): readonly string[] {
  return forbidden.filter(({ effect }) => effect === 'veto').map(({ id, text }) => `${id} ${text}`);
}

/** What is the same whatever the fraud: first words, the five words, whom to call, what must never be said. */
export function commonPanel(ruleset: Ruleset, edition: Edition, unit: string): PrintCard {
  const five = ruleset.doctrine[0];
  return {
    title: '开口与底线',
    blocks: [
      box('第一句', [openingFor(edition)], 'plain'),
      box('您的边界', boundsOf(edition), 'plain'),
      ...(five === undefined
        ? []
        : [
            box(
              `${five.name}（教学草案）`,
              five.entries.map(({ name, sentence }) => `${name}：${sentence}`),
              'plain',
            ),
          ]),
      box('绝不', vetoLines(ruleset), 'never'),
      box('号码', numbers, 'time'),
      ...(unit === '' ? [] : [{ kind: 'paragraph', text: unit } as const]),
    ],
  };
}

/** The musts of a lesson as this edition may do them, by their short names. */
function mustLines({ musts }: Lesson, edition: Edition): readonly string[] {
  return musts.map(({ action, how }) => {
    const place = inItsPlace(edition, action);
    return place === null ? `${action} ${how}` : `${action} 请民警来：${place}`;
  });
}

const points = ({ breakingPoints }: Lesson, most: number): PrintBlock =>
  box(
    '破局点',
    breakingPoints.slice(0, most).map(({ how, name }) => `${name}：${how}`),
    'plain',
  );

/** One type on three panels: what to ask and answer, by what he sees it himself, what must be done. */
export function widePanels(lesson: Lesson, name: string, edition: Edition): readonly PrintCard[] {
  return [
    {
      title: `${lesson.fraudType} ${name}`,
      blocks: [
        box('看得见的迹象', lesson.stages.flatMap(({ signs }) => signs).slice(0, 8), 'plain'),
        box('一次只问一句', lesson.questions, 'plain'),
        points(lesson, 3),
      ],
    },
    {
      title: '他说 → 您说',
      blocks: lesson.objections
        .slice(0, 8)
        .map(({ answer, says }): PrintBlock => box(`“${says}”`, [answer], 'plain')),
    },
    {
      title: '必须与绝不',
      blocks: [
        box('必须做到', mustLines(lesson, edition).slice(0, 9), 'time'),
        box(
          '别这样说',
          lesson.never.slice(0, 5).map(({ forbidden, here }) => `${forbidden} ${here}`),
          'never',
        ),
      ],
    },
  ];
}

/** One type on one panel. */
export function narrowPanel(lesson: Lesson, name: string, edition: Edition): PrintCard {
  return {
    title: `${lesson.fraudType} ${name}`,
    blocks: [
      box('一次只问一句', lesson.questions.slice(0, 4), 'plain'),
      points(lesson, 3),
      box(
        '他说 → 您说',
        lesson.objections.slice(0, 3).map(({ answer, says }) => `“${says}”→${answer}`),
        'plain',
      ),
      box('必须做到', mustLines(lesson, edition).slice(0, 5), 'time'),
      box(
        '别这样说',
        lesson.never.slice(0, 3).map(({ forbidden, here }) => `${forbidden} ${here}`),
        'never',
      ),
    ],
  };
}
