import { say, type Language } from '../messages/message';
import { dutyWords, variableWords } from '../messages/vocabulary-messages';
import type { Condition, Range } from '../script/condition-schema';
import { victimVariables, type Duty } from '../script/vocabulary';
import { plainNames, type ScriptNames } from './script-names';
import { scriptWords as words } from './word-messages';

const bounds = ['lt', 'lte', 'gt', 'gte', 'eq'] as const;
const figures = ['atRisk', 'lost', 'secured', 'minutes', 'slips', 'retriesLeft'] as const;

/** The joint between parts that must all hold, and between those of which one is enough. */
const joints = {
  zh: { and: '，', or: ' 或 ', list: '、' },
  en: { and: ', ', or: ' or ', list: ', ' },
} as const;

function rangeParts(range: Range | undefined, name: string, language: Language): readonly string[] {
  if (range === undefined) return [];
  return bounds.flatMap((bound) => {
    const value = range[bound];
    return value === undefined ? [] : [say(words[bound], language, { name, value })];
  });
}

/** What a condition asks, as a sentence in words: 信任低于 35，已知：短信验证码. An empty one holds always. */
export function conditionText(
  condition: Condition,
  language: Language,
  names: ScriptNames = plainNames,
): string {
  const joint = joints[language];
  const naming: Readonly<Record<string, (id: string) => string>> = {
    knows: names.fact,
    knowsNot: names.fact,
    flags: names.flag,
    noFlags: names.flag,
    done: names.action,
    notDone: names.action,
    disposition: names.disposition,
    duty: (id) => say(dutyWords[id as Duty], language),
    scene: names.scene,
  };
  const parts = [
    ...victimVariables.flatMap((variable) =>
      rangeParts(condition[variable], say(variableWords[variable], language), language),
    ),
    ...figures.flatMap((figure) => rangeParts(condition[figure], say(words[figure], language), language)),
    ...(
      ['knows', 'knowsNot', 'flags', 'noFlags', 'done', 'notDone', 'disposition', 'duty', 'scene'] as const
    ).flatMap((key) => {
      const ids = condition[key];
      if (ids === undefined) return [];
      return [say(words[key], language, { list: ids.map((id) => naming[key]?.(id) ?? id).join(joint.list) })];
    }),
  ];
  if (condition.any !== undefined) {
    const list = condition.any.map((part) => conditionText(part, language, names)).join(joint.or);
    parts.push(say(words.anyOf, language, { list }));
  }
  if (condition.not !== undefined)
    parts.push(say(words.not, language, { inner: conditionText(condition.not, language, names) }));
  return parts.length === 0 ? say(words.always, language) : parts.join(joint.and);
}
