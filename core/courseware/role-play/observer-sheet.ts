import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { PrintBlock } from '../print-document';
import type { RolePlayCase } from './role-play-case';

const box = '□';
/** Marks of a dimension, 0…4 (psychology 2). */
const marks = [0, 1, 2, 3, 4].map((mark) => `${box}${mark}`).join(' ');

/** 观察表: the dimensions with marks to tick, what of the doctrine was seen, and what fails at once. */
export function observerSheet({ number, script }: RolePlayCase, ruleset: Ruleset): readonly PrintBlock[] {
  const doctrine = ruleset.doctrine.flatMap(({ entries }) =>
    entries.flatMap(({ items, name }) =>
      items.filter(({ shownIn }) => shownIn === 'talk').map(({ text }) => `${box} ${name}：${text}`),
    ),
  );
  return [
    { kind: 'heading', level: 1, text: `第 ${number} 组\u3000观察表\u3000${script.title}`, startsPage: true },
    { kind: 'blanks', labels: ['劝阻人', '当事人', '观察人'] },
    {
      kind: 'table',
      head: ['维度', '满分这样', '丢分这样', '打分'],
      shares: [0.16, 0.32, 0.28, 0.24],
      rows: ruleset.dimensions.map(({ full, id, lost, name }) => [`${id} ${name}`, full, lost, marks]),
    },
    {
      kind: 'table',
      tone: 'never',
      head: ['一票否决（听见、看见就勾）', '扣分（听见、看见就勾）'],
      shares: [0.5, 0.5],
      rows: [
        [
          ruleset.forbidden
            .filter(({ effect }) => effect === 'veto')
            .map(({ id, text }) => `${box} ${id} ${text}`)
            .join('\n'),
          ruleset.forbidden
            .filter(({ effect }) => effect !== 'veto')
            .map(({ id, text }) => `${box} ${id} ${text}`)
            .join('\n'),
        ],
      ],
    },
    {
      kind: 'table',
      head: ['口诀做到了（教学草案）', '接着勾'],
      shares: [0.5, 0.5],
      rows: [
        [
          doctrine.slice(0, Math.ceil(doctrine.length / 2)).join('\n'),
          doctrine.slice(Math.ceil(doctrine.length / 2)).join('\n'),
        ],
      ],
    },
    { kind: 'blanks', labels: ['最好的一句'] },
    { kind: 'blanks', labels: ['下次改哪一句'] },
  ];
}
