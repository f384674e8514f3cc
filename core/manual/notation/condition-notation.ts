import type { Language } from '../../messages/message';
import type { Condition, Range } from '../../script/condition-schema';
import type { Duty } from '../../script/vocabulary';
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

function rangeTerms(member: RangeMember, range: Range, language: Language): string[] {
  const word = rangeWords[member][language];
  const bounds = boundSigns.flatMap(([bound, sign]) =>
    range[bound] === undefined ? [] : [`${word}${sign}${range[bound]}`],
  );
  return bounds.length > 0 ? bounds : [`${word}:${joinWords.anyValue[language]}`];
}

function idText(member: ListMember, id: string, language: Language): string {
  return member === 'duty' ? dutyNames[id as Duty][language] : quotedId(id);
}

function listTerm(member: ListMember, ids: readonly string[], language: Language): string {
  const between = oneOfThese.has(member) ? '/' : language === 'zh' ? '、' : ', ';
  const said = ids.length === 0 ? joinWords.none[language] : ids.map((id) => idText(member, id, language));
  return `${listWords[member][language]}:${typeof said === 'string' ? said : said.join(between)}`;
}

function termsOf(condition: Condition, language: Language): string[] {
  const ranges = (Object.keys(rangeWords) as RangeMember[]).flatMap((member) => {
    const range = condition[member];
    return range === undefined ? [] : rangeTerms(member, range, language);
  });
  const lists = (Object.keys(listWords) as ListMember[]).flatMap((member) => {
    const ids = condition[member];
    return ids === undefined ? [] : [listTerm(member, ids, language)];
  });
  const any = condition.any === undefined ? [] : [anyTerm(condition.any, language)];
  const not =
    condition.not === undefined ? [] : [`${joinWords.not[language]}(${joined(condition.not, language)})`];
  return [...ranges, ...lists, ...any, ...not];
}

function anyTerm(conditions: readonly Condition[], language: Language): string {
  const alternatives = conditions.map((condition) => {
    const terms = termsOf(condition, language);
    return terms.length > 1 ? `(${joined(condition, language)})` : joined(condition, language);
  });
  const inside = alternatives.join(` ${joinWords.or[language]} `);
  // A single alternative in plain brackets would be read as grouping.
  return alternatives.length > 1 ? `(${inside})` : `${joinWords.oneOf[language]}(${inside})`;
}

function joined(condition: Condition, language: Language): string {
  const terms = termsOf(condition, language);
  return terms.length === 0 ? joinWords.always[language] : terms.join(` ${joinWords.and[language]} `);
}

/**
 * A condition in the notation of the tables: `信任<35 且 已知:sms-code`. Never empty: a condition that always holds reads 总是.
 * `readCondition` gives exactly this condition back, in either language. People who read only get `conditionText` of script-words.
 */
export function conditionNotation(condition: Condition, language: Language): string {
  return joined(condition, language);
}
