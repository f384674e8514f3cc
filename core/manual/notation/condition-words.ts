import { messages, type Message } from '../../messages/message';
import { dutyWords, variableWords } from '../../messages/vocabulary-messages';
import type { Condition, Range } from '../../script/condition-schema';
import type { Duty } from '../../script/vocabulary';

/** Members of a condition that bound a number. */
export type RangeMember = Extract<
  keyof Condition,
  keyof typeof variableWords | 'atRisk' | 'lost' | 'secured' | 'minutes' | 'slips' | 'retriesLeft'
>;
/** Members of a condition that list ids or words. */
export type ListMember = Exclude<keyof Condition, RangeMember | 'any' | 'not'>;

/** Members that bound a number, with the word for each. */
export const rangeWords: Readonly<Record<RangeMember, Message>> = {
  ...variableWords,
  ...messages({
    atRisk: { zh: '待转金额', en: 'Money at risk' },
    lost: { zh: '已损失', en: 'Money lost' },
    secured: { zh: '已保住', en: 'Money secured' },
    minutes: { zh: '经过分钟', en: 'Minutes passed' },
    slips: { zh: '失误次数', en: 'Slips' },
    retriesLeft: { zh: '剩余重试', en: 'Retries left' },
  }),
};

/** Members that list something, with the word for each. */
export const listWords: Readonly<Record<ListMember, Message>> = messages({
  knows: { zh: '已知', en: 'Known' },
  knowsNot: { zh: '未知', en: 'Not known' },
  flags: { zh: '已标', en: 'Marked' },
  noFlags: { zh: '未标', en: 'Not marked' },
  done: { zh: '已做', en: 'Done' },
  notDone: { zh: '未做', en: 'Not done' },
  disposition: { zh: '性情', en: 'Disposition' },
  duty: { zh: '身份', en: 'Duty' },
  scene: { zh: '场次', en: 'Scene' },
});

/** One of these is enough; of the other lists all must hold. */
export const oneOfThese: ReadonlySet<ListMember> = new Set(['disposition', 'duty', 'scene']);

/** Bounds with their signs; two characters before one, for the reader. */
export const boundSigns: readonly (readonly [keyof Range, string])[] = [
  ['lte', '≤'],
  ['gte', '≥'],
  ['lt', '<'],
  ['gt', '>'],
  ['eq', '='],
];

/** Words that join conditions. */
export const joinWords = messages({
  and: { zh: '且', en: 'and' },
  or: { zh: '或', en: 'or' },
  not: { zh: '非', en: 'not' },
  oneOf: { zh: '任一', en: 'one of' },
  always: { zh: '总是', en: 'always' },
  anyValue: { zh: '不限', en: 'any value' },
  none: { zh: '无', en: 'none' },
});

/** Whom a condition names as duty. */
export const dutyNames: Readonly<Record<Duty, Message>> = dutyWords;
