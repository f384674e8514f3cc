import type { Language } from '../messages/message';
import type { Condition, Range } from '../script/condition-schema';
import type { Duty } from '../script/vocabulary';
import {
  boundSigns,
  dutyNames,
  joinWords,
  listWords,
  oneOfThese,
  rangeWords,
  type ListMember,
  type RangeMember,
} from './condition-words';
import { quotedId } from './quoted-id';
import type { ScriptNames } from './script-names';

type Writing = { readonly language: Language; readonly names: ScriptNames | null };

function rangeTerms(member: RangeMember, range: Range, { language }: Writing): string[] {
  const word = rangeWords[member][language];
  const bounds = boundSigns.flatMap(([bound, sign]) =>
    range[bound] === undefined ? [] : [`${word}${sign}${range[bound]}`],
  );
  return bounds.length > 0 ? bounds : [`${word}:${joinWords.anyValue[language]}`];
}

function nameOf(member: ListMember, id: string, { language, names }: Writing): string {
  if (member === 'duty') return dutyNames[id as Duty][language];
  if (names === null) return quotedId(id);
  if (member === 'knows' || member === 'knowsNot') return named(id, names.fact(id), language);
  if (member === 'flags' || member === 'noFlags') return named(id, names.flag(id), language);
  if (member === 'disposition') return named(id, names.disposition(id), language);
  return member === 'scene' ? named(id, names.scene(id), language) : id;
}

/** A name in quotation marks, an id without a name as it is. */
function named(id: string, name: string, language: Language): string {
  if (name === id) return id;
  return language === 'zh' ? `“${name}”` : `"${name}"`;
}

function listTerm(member: ListMember, ids: readonly string[], writing: Writing): string {
  const { language } = writing;
  const between = oneOfThese.has(member) ? '/' : language === 'zh' ? '、' : ', ';
  const said = ids.length === 0 ? joinWords.none[language] : ids.map((id) => nameOf(member, id, writing));
  return `${listWords[member][language]}:${typeof said === 'string' ? said : said.join(between)}`;
}

function termsOf(condition: Condition, writing: Writing): string[] {
  const { language } = writing;
  const ranges = (Object.keys(rangeWords) as RangeMember[]).flatMap((member) => {
    const range = condition[member];
    return range === undefined ? [] : rangeTerms(member, range, writing);
  });
  const lists = (Object.keys(listWords) as ListMember[]).flatMap((member) => {
    const ids = condition[member];
    return ids === undefined ? [] : [listTerm(member, ids, writing)];
  });
  const any = condition.any === undefined ? [] : [anyTerm(condition.any, writing)];
  const not =
    condition.not === undefined ? [] : [`${joinWords.not[language]}(${joined(condition.not, writing)})`];
  return [...ranges, ...lists, ...any, ...not];
}

function anyTerm(conditions: readonly Condition[], writing: Writing): string {
  const { language } = writing;
  const alternatives = conditions.map((condition) => {
    const terms = termsOf(condition, writing);
    return terms.length > 1 ? `(${joined(condition, writing)})` : joined(condition, writing);
  });
  const inside = alternatives.join(` ${joinWords.or[language]} `);
  // A single alternative in plain brackets would be read as grouping.
  return alternatives.length > 1 ? `(${inside})` : `${joinWords.oneOf[language]}(${inside})`;
}

function joined(condition: Condition, writing: Writing): string {
  const { language } = writing;
  const terms = termsOf(condition, writing);
  return terms.length === 0 ? joinWords.always[language] : terms.join(` ${joinWords.and[language]} `);
}

/**
 * A condition in words: `信任<35 且 已知:sms-code`. Never empty: a condition that always holds reads 总是. Without `names` ids
 * stand as they are, and `readCondition` gives exactly this condition back, in either language. With `names` it is for people
 * only: `信任<35 且 已知:“短信验证码没有给出去”`.
 */
export function conditionText(condition: Condition, language: Language, names?: ScriptNames): string {
  return joined(condition, { language, names: names ?? null });
}
