import { say, type Language } from '../messages/message';
import { variableWords } from '../messages/vocabulary-messages';
import type { ConditionalEffects, Effects } from '../script/effects-schema';
import { victimVariables } from '../script/vocabulary';
import { conditionText } from './condition-text';
import { plainNames, type ScriptNames } from './script-names';
import { scriptWords as words } from './word-messages';

/** A change with its sign, the minus as wide as the plus. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`;
}

/** What effects change, as words: 信任 +10，得知：短信验证码. */
export function effectsText(effects: Effects, language: Language, names: ScriptNames = plainNames): string {
  const joint = language === 'zh' ? '，' : ', ';
  const listJoint = language === 'zh' ? '、' : ', ';
  const amount = (value: number | 'all'): string =>
    value === 'all'
      ? say(words.all, language)
      : say(words.yuan, language, { amount: value.toLocaleString('en-US') });
  const naming = {
    discloses: names.fact,
    sets: names.flag,
    clears: names.flag,
    does: names.action,
  } as const;
  const parts = [
    ...victimVariables.flatMap((variable) => {
      const change = effects[variable];
      return change === undefined ? [] : [`${say(variableWords[variable], language)} ${signed(change)}`];
    }),
    ...(['discloses', 'sets', 'clears', 'does'] as const).flatMap((key) => {
      const ids = effects[key];
      return ids === undefined
        ? []
        : [say(words[key], language, { list: ids.map(naming[key]).join(listJoint) })];
    }),
    ...(['loses', 'secures', 'recovers'] as const).flatMap((key) => {
      const value = effects[key];
      return value === undefined ? [] : [say(words[key], language, { amount: amount(value) })];
    }),
  ];
  if (effects.minutes !== undefined) parts.push(say(words.takes, language, { amount: effects.minutes }));
  return parts.length === 0 ? say(words.nothing, language) : parts.join(joint);
}

/** Effects with their conditions, one a line: 若 信任低于 35：信任 +10. No line for an empty list. */
export function conditionalEffectsText(
  parts: readonly ConditionalEffects[],
  language: Language,
  names: ScriptNames = plainNames,
): string {
  return parts
    .map(({ effects, when }) => {
      const said = effectsText(effects, language, names);
      return when === undefined
        ? said
        : say(words.ifThen, language, { condition: conditionText(when, language, names), effects: said });
    })
    .join('\n');
}
