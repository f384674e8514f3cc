import type { Situation } from '../../script/vocabulary';
import type { Lesson } from '../../lesson/lesson-schema';
import type { DialogueLine, PrintBlock } from '../print-document';
import { hardening, hiddenFacts, softening, type Reaction, type RolePlayCase } from './role-play-case';

/** What is really going on, told to the one who plays it. */
const truths: Readonly<Record<Situation, string>> = {
  ongoing: '骗局正在进行，钱还没有都付出去。您相信那头的人。',
  paid: '钱已经付了，您还不全信自己被骗了。',
  'false-alarm': '您没有受骗，这笔钱是正经用处。您只是烦别人来问。',
};

/** So many reactions can be kept in mind. */
const mostReactions = 5;

function reactionItems(list: readonly Reaction[]): PrintBlock {
  return {
    kind: 'table',
    head: ['他这样说、这样做', '您的反应', '为什么'],
    shares: [0.34, 0.36, 0.3],
    rows: list.map(({ isAct, reaction, why, words }) => [isAct ? `（动作）${words}` : words, reaction, why]),
  };
}

/** What he says along the talk, in order, with what can be seen. */
function lineBlocks({ way }: RolePlayCase): readonly PrintBlock[] {
  if (way === null) return [];
  const lines = [...way.turns.flatMap(({ before }) => before), ...way.after].map(
    ({ kind, text }): DialogueLine => ({ who: kind === 'passed' ? 'scene' : kind, text }),
  );
  return [
    { kind: 'heading', level: 2, text: '您的话，按先后（意思到了就行）' },
    { kind: 'dialogue', lines },
  ];
}

function otherObjections(lesson: Lesson | undefined): readonly PrintBlock[] {
  if (lesson === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: '他接不住的时候，还可以这样顶' },
    {
      kind: 'list',
      isOrdered: false,
      items: lesson.objections.map(({ label, need, says }) => ({ lead: label, text: says, note: need })),
    },
  ];
}

/** 当事人卡: who he is, what he believes and hides, what softens and what hardens him, and his words in order. */
export function victimCard(played: RolePlayCase, lesson: Lesson | undefined): readonly PrintBlock[] {
  const { disposition, number, script } = played;
  const { persona } = script;
  return [
    {
      kind: 'heading',
      level: 1,
      text: `第 ${number} 组\u3000当事人卡\u3000${script.title}`,
      startsPage: true,
    },
    {
      kind: 'paragraph',
      lead: '您是',
      text: `${persona.name}，${persona.age}岁。${persona.work}。${persona.home}。`,
    },
    { kind: 'paragraph', lead: '实情（不说破）', text: truths[script.situation] },
    { kind: 'paragraph', lead: '这笔钱', text: persona.moneyFor },
    { kind: 'paragraph', lead: '怕什么', text: persona.fear },
    { kind: 'paragraph', lead: '怎么说话', text: `${persona.speech}。${persona.voice}。` },
    { kind: 'paragraph', lead: `今天的性情：${disposition.name}`, text: disposition.note },
    { kind: 'heading', level: 2, text: '藏着的事，问到才说' },
    {
      kind: 'table',
      head: ['藏着的事', '什么时候说'],
      shares: [0.5, 0.5],
      rows: hiddenFacts(played).map(({ asked, text }) => [
        text,
        asked.length === 0 ? '谈得下去了，再说' : asked.map((words) => `问到类似“${words}”`).join('\n'),
      ]),
    },
    { kind: 'heading', level: 2, text: '什么让您松' },
    reactionItems(softening(played, mostReactions)),
    { kind: 'heading', level: 2, text: '什么让您硬' },
    reactionItems(hardening(played, mostReactions)),
    ...lineBlocks(played),
    ...otherObjections(lesson),
  ];
}
