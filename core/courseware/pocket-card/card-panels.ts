import type { Lesson } from '../../lesson/lesson-schema';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Edition } from '../course-scope';
import { boundsOf, inItsPlace, openingFor } from '../edition';
import type { PrintBlock, PrintCard } from '../print-document';
import { fitPanel } from './fit-panel';

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

/** The musts of a lesson as this edition may do them. A life comes first: whatever is cut for want of room, A15 is not. */
function mustLines({ musts }: Lesson, edition: Edition): readonly string[] {
  const ordered = [
    ...musts.filter(({ action }) => action === 'A15'),
    ...musts.filter(({ action }) => action !== 'A15'),
  ];
  return ordered.map(({ action, how }) => {
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

const neverLines = ({ never }: Lesson): readonly string[] =>
  never.map(({ forbidden, here }) => `${forbidden} ${here}`);

/** One type on three panels: what to ask, by what he sees it himself, what to answer, what must be done. */
export function widePanels(lesson: Lesson, name: string, edition: Edition): readonly PrintCard[] {
  const panels: readonly (readonly [PrintCard, least: number])[] = [
    [
      {
        title: `${lesson.fraudType} ${name}`,
        blocks: [
          box('看得见的迹象', lesson.stages.flatMap(({ signs }) => signs).slice(0, 8), 'plain'),
          box('一次只问一句', lesson.questions, 'plain'),
          points(lesson, 3),
        ],
      },
      3,
    ],
    [
      {
        title: '他说，您说',
        blocks: lesson.objections.map(({ answer, says }): PrintBlock => box(`“${says}”`, [answer], 'plain')),
      },
      1,
    ],
    [
      {
        title: '必须与绝不',
        blocks: [
          box('必须做到', mustLines(lesson, edition), 'time'),
          box('别这样说', neverLines(lesson), 'never'),
        ],
      },
      4,
    ],
  ];
  return panels.map(([panel, least]) => fitPanel(panel, least));
}

/** One type on one panel. What is said against it comes last: it goes first where there is no room. */
export function narrowPanel(lesson: Lesson, name: string, edition: Edition): PrintCard {
  const answers = lesson.objections.slice(0, 3).map(({ answer, says }) => `“${says}”——${answer}`);
  return fitPanel(
    {
      title: `${lesson.fraudType} ${name}`,
      blocks: [
        points(lesson, 3),
        box('一次只问一句', lesson.questions.slice(0, 4), 'plain'),
        box('必须做到', mustLines(lesson, edition).slice(0, 6), 'time'),
        box('别这样说', neverLines(lesson).slice(0, 4), 'never'),
        box('他说，您说', answers, 'plain'),
      ],
    },
    3,
  );
}
