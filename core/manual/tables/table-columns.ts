import {
  alertLevelWords,
  dutyWords,
  endingWords,
  qualityWords,
  sceneWords,
  variableWords,
} from '../../messages/vocabulary-messages';
import { forbiddenLines, victimVariables, type ForbiddenLine } from '../../script/vocabulary';
import {
  condition,
  conditionalEffects,
  effects,
  mark,
  number,
  oneOf,
  optional,
  ownId,
  reference,
  several,
  target,
  text,
  texts,
  truth,
  wordings,
  type Codec,
} from './codec';
import { credit } from './credit';
import { fraudTypeCodec, type FraudTypeNames } from './fraud-type-codec';
import {
  byItselfWords,
  endMoneyWords,
  moveKindWords,
  situationWords,
  statusWords,
  walkthroughWords,
} from './table-words';

/** A column: the word above it and how its cells are read and written. */
export type Column<T> = { readonly header: string; readonly codec: Codec<T> };

function column<T>(header: string, codec: Codec<T>): Column<T> {
  return { header, codec };
}

const duty = oneOf(dutyWords, 'police');
const forbidden = oneOf<ForbiddenLine>(
  Object.fromEntries(forbiddenLines.map((line) => [line, { zh: line, en: line }])) as Record<
    ForbiddenLine,
    { zh: string; en: string }
  >,
  'N01',
);

const plainOutcome = {
  quality: column('好坏', oneOf(qualityWords, 'ok')),
  to: column('去处', target),
  credit: column('得分', optional(credit)),
  effects: column('变化', optional(effects)),
  also: column('另有变化', optional(conditionalEffects)),
  shows: column('体现要点', optional(texts)),
  overreach: column('越权', mark),
  answer: column('当场回话', optional(text)),
  tells: column('当场看到听到', optional(text)),
  why: column('反馈', text),
  better: column('更好的说法', optional(text)),
  basis: column('依据', optional(texts)),
  hint: column('提示', optional(text)),
};

const starts = Object.fromEntries(
  victimVariables.map((variable) => [variable, column(variableWords[variable].zh, number)]),
) as Record<(typeof victimVariables)[number], Column<number>>;

/** Fields of a script that stand once: they are written one below the other. */
export function basicsColumns(names: FraudTypeNames) {
  const fraudType = fraudTypeCodec(names);
  return {
    format: column('格式', number),
    id: column('剧本编号', ownId),
    version: column('版本', number),
    fraudType: column('诈骗类型', fraudType),
    looksLike: column('看上去像', optional(fraudType)),
    title: column('标题', text),
    summary: column('简介', text),
    status: column('状态', oneOf(statusWords, 'teaching-draft')),
    sources: column('来源', texts),
    claims: column('练哪些要点', optional(texts)),
    situation: column('案情', oneOf(situationWords, 'ongoing')),
    minutes: column('时长（分钟）', number),
    atRisk: column('待转金额（元）', number),
    lost: column('已损失（元）', number),
    duties: column('身份', several(duty)),
    retries: column('可重试次数', number),
    level: column('预警级别', oneOf(alertLevelWords, 'high')),
    received: column('收到时间', text),
    text: column('预警内容', text),
    known: column('已知情况', texts),
    name: column('姓名', text),
    age: column('年龄', number),
    work: column('工作', text),
    home: column('家庭', text),
    moneyFor: column('这笔钱的用处', text),
    fear: column('怕什么', text),
    speech: column('说话习惯', text),
    voice: column('声音', text),
  };
}

/** The tables of a script but the first, by name, with their columns. Headers of a table are told from those of every other. */
export const tableColumns = {
  facts: { id: column('事实编号', ownId), text: column('事实', text) },
  flags: { id: column('标记编号', ownId), text: column('标记含义', text) },
  dispositions: {
    id: column('性情编号', ownId),
    name: column('性情', text),
    note: column('性情说明', text),
    ...starts,
  },
  scenes: {
    id: column('场次编号', ownId),
    kind: column('场次种类', oneOf(sceneWords, 'phone')),
    title: column('场次标题', text),
    setting: column('场景', text),
    deadlineLabel: column('倒计时名称', optional(text)),
    deadlineMinutes: column('倒计时（分钟）', optional(number)),
  },
  nodes: {
    scene: column('场次', reference),
    id: column('节点编号', ownId),
    title: column('节点标题', text),
    tells: column('看到听到', optional(text)),
    enter: column('到达时的变化', optional(conditionalEffects)),
    seconds: column('限时（秒）', optional(number)),
  },
  replies: {
    node: column('节点', reference),
    id: column('回应编号', ownId),
    when: column('条件', optional(condition)),
    line: column('受害人说', optional(text)),
    tells: column('看到听到', optional(text)),
  },
  moves: {
    node: column('节点', reference),
    id: column('话招编号', ownId),
    kind: column('方式', optional(oneOf(moveKindWords, 'say'))),
    lines: column('说法', wordings),
    when: column('何时可选', optional(condition)),
    forbidden: column('禁语', optional(several(forbidden))),
  },
  outcomes: {
    node: column('节点', reference),
    move: column('话招', reference),
    when: column('条件', optional(condition)),
    ...plainOutcome,
    retry: column('回头重试', mark),
  },
  byItself: {
    node: column('节点', reference),
    cause: column('何时', oneOf(byItselfWords, 'timeout')),
    ...plainOutcome,
  },
  transitions: {
    id: column('转场编号', ownId),
    to: column('转到节点', target),
    hours: column('相隔小时', number),
    narration: column('旁白', text),
    duty: column('换成身份', optional(duty)),
    drift: column('其间的变化', optional(conditionalEffects)),
  },
  always: {
    id: column('插话编号', ownId),
    when: column('条件', condition),
    to: column('去处', target),
    title: column('插话标题', text),
    tells: column('看到听到', optional(text)),
  },
  endings: {
    id: column('结局编号', ownId),
    kind: column('结局种类', oneOf(endingWords, 'no-agreement')),
    title: column('结局标题', text),
    rank: column('名次', number),
    acceptable: column('可以接受', truth),
    money: column('钱', oneOf(endMoneyWords, 'open')),
    because: column('因果', text),
  },
  endingTexts: {
    ending: column('结局', reference),
    when: column('条件', optional(condition)),
    text: column('结局文字', text),
  },
  walkthroughs: {
    id: column('走法编号', ownId),
    kind: column('走法种类', oneOf(walkthroughWords, 'sample')),
    disposition: column('性情', text),
    duty: column('身份', duty),
    forbidden: column('禁语', optional(forbidden)),
    steps: column('步骤', texts),
    ending: column('走到结局', text),
  },
  layout: { id: column('图上编号', text), x: column('横', number), y: column('纵', number) },
} as const;

/** Name of a table but the first. */
export type TableName = keyof typeof tableColumns;

type ValueOf<Of> = Of extends Column<infer T> ? T : never;

/** A row of a table as values; what a blank cell leaves out may be missing. */
export type RowOf<Columns> = {
  [Key in keyof Columns as undefined extends ValueOf<Columns[Key]> ? never : Key]: ValueOf<Columns[Key]>;
} & {
  [Key in keyof Columns as undefined extends ValueOf<Columns[Key]> ? Key : never]?: ValueOf<Columns[Key]>;
};

/** What tables are called on sheets and in headings. */
export const tableTitles: Readonly<Record<TableName | 'basics', string>> = {
  basics: '基本',
  facts: '事实',
  flags: '标记',
  dispositions: '性情',
  scenes: '场次',
  nodes: '节点',
  replies: '回应',
  moves: '话招',
  outcomes: '结果',
  byItself: '超时与无话可选',
  transitions: '转场',
  always: '随时插话',
  endings: '结局',
  endingTexts: '结局文字',
  walkthroughs: '走法',
  layout: '图上位置',
};
