import { alertLevelWords, chainStepWords } from '../../messages/vocabulary-messages';
import { chainSteps } from '../../exercise/exercise-schema';
import type { ForbiddenLineRule, Ruleset } from '../../ruleset/ruleset-schema';
import type { Edition } from '../course-scope';
import { boundsOf, doctrineFor, editionName, holdsChain, inItsPlace, mayHold, openingFor } from '../edition';
import type { PrintBlock } from '../print-document';
import { draftLine } from '../print-footer';
import { spokenMinutes } from '../spoken-minutes';

/** How to use it, whom it is for, and the first words. */
export function usageChapter(edition: Edition): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '怎么用这本手册', startsPage: true },
    {
      kind: 'paragraph',
      text: '前面是通用的：口诀、不能说的话、该做的动作。后面一类诈骗一章，结构都一样，翻到那一章就能用。',
    },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        { lead: '备课、出警前', text: '读那一章的“骗局怎么走”和“他会怎么说”，挑三句练到顺口。' },
        { lead: '打电话、见面时', text: '一次只问一句；他说什么，先找到他要的是什么，再答。' },
        { lead: '劝完以后', text: '对着“必须做到”一项一项过，做不了的写明为什么。' },
        { lead: '自己练', text: '遮住右边一栏先说，再对；章末五道题，答案在书后。' },
      ],
    },
    { kind: 'heading', level: 2, text: `开场第一句（${editionName(edition)}）` },
    { kind: 'dialogue', lines: [{ who: 'officer', text: openingFor(edition) }] },
    { kind: 'box', title: '身份的边界', lines: boundsOf(edition), tone: 'plain' },
    {
      kind: 'paragraph',
      tone: 'soft',
      text: `案例由多起合成，人和话都是编的。口诀、时限、边界是${draftLine}，以本单位文件为准。`,
    },
  ];
}

/** 五字诀, 四必做, 七个及时 with what can be seen of each. Outside the chain only the first group is told. */
export function doctrineChapter(ruleset: Ruleset, edition: Edition): readonly PrintBlock[] {
  const isWhole = holdsChain(edition);
  const groups = isWhole ? ruleset.doctrine : ruleset.doctrine.slice(0, 1);
  const told = groups.flatMap(({ entries, name, status }): PrintBlock[] => [
    { kind: 'heading', level: 2, text: status === 'teaching-draft' ? `${name}（教学草案）` : name },
    {
      kind: 'table',
      head: ['口诀', '一句话', '看得见的做法'],
      shares: [0.18, 0.3, 0.52],
      rows: entries.map((entry) => [
        entry.name,
        entry.sentence,
        entry.items.map(({ id, text }) => doctrineFor(edition, id, text)).join('\n'),
      ]),
    },
  ]);
  const left: PrintBlock = {
    kind: 'paragraph',
    tone: 'soft',
    text: '四必做、七个及时和时限由民警、辅警执行。您要做的是：看出苗头，稳住人，报告，陪到民警来。',
  };
  return [
    { kind: 'heading', level: 1, text: '口诀', startsPage: true },
    ...told,
    ...(isWhole ? limitBlocks(ruleset) : [left]),
  ];
}

function limitBlocks({ chainLimits }: Ruleset): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: '时限（教学草案）' },
    {
      kind: 'table',
      tone: 'time',
      head: ['级别', ...chainSteps.map((step) => chainStepWords[step].zh)],
      shares: [0.15, 0.17, 0.17, 0.17, 0.17, 0.17],
      rows: chainLimits.map((limit) => [
        alertLevelWords[limit.level].zh,
        ...chainSteps.map((step) => spokenMinutes(limit[step])),
      ]),
    },
  ];
}

/** What a forbidden line does to the score, in words. */
export function effectText({ dimensions, effect, points }: ForbiddenLineRule): string {
  if (effect === 'veto') return '一票否决';
  if (effect === 'cap60') return '过程分封顶 60';
  return `${dimensions.join('、')} 各扣 ${points} 分`;
}

/** N01… with why, and what each costs. */
export function forbiddenChapter({ forbidden }: Ruleset): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '绝不能说、绝不能做', startsPage: true },
    {
      kind: 'table',
      tone: 'never',
      head: ['编号', '话或做法', '为什么不行', '演练中'],
      shares: [0.09, 0.35, 0.38, 0.18],
      rows: forbidden.map((line) => [line.id, line.text, line.why, effectText(line)]),
    },
  ];
}

/** A01… as this edition may hold them. */
export function actionsChapter({ actions }: Ruleset, edition: Edition): readonly PrintBlock[] {
  const left = actions.filter(({ id }) => !mayHold(edition, id));
  return [
    { kind: 'heading', level: 1, text: '止损动作', startsPage: true },
    {
      kind: 'table',
      head: ['编号', '动作'],
      shares: [0.12, 0.88],
      rows: actions.filter(({ id }) => mayHold(edition, id)).map(({ id, text }) => [id, text]),
    },
    ...(left.length === 0 ? [] : leftBlocks(left.map(({ id }) => [id, inItsPlace(edition, id) ?? '']))),
  ];
}

function leftBlocks(rows: readonly (readonly string[])[]): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: '由民警来的，您这样接' },
    { kind: 'table', head: ['编号', '您做什么'], shares: [0.12, 0.88], rows },
    {
      kind: 'paragraph',
      tone: 'soft',
      text: `谁能做什么依 training 2.1、2.2、2.4，${draftLine}。`,
    },
  ];
}
