import type { Language } from '../../messages/message';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import { conditionNotation } from './condition-notation';
import {
  effectListWords,
  effectMoneyWords,
  effectWords,
  stepWords,
  type EffectList,
  type EffectMoney,
  type EffectStep,
} from './effects-words';
import { quotedId } from './quoted-id';

/** A number with its sign, so that a change is told from a level. */
function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

/**
 * Effects in the notation of the tables: `信任+10，骗局信念-15，透露:for-mates，损失3000元，用时2分钟`. Never empty: effects that change nothing read 不变.
 * `readEffects` gives exactly these effects back, in either language.
 */
export function effectsNotation(effects: Effects, language: Language): string {
  const chinese = language === 'zh';
  const space = chinese ? '' : ' ';
  const steps = (Object.keys(stepWords) as EffectStep[]).flatMap((member) => {
    const value = effects[member];
    return value === undefined ? [] : [`${stepWords[member][language]}${signed(value)}`];
  });
  const lists = (Object.keys(effectListWords) as EffectList[]).flatMap((member) => {
    const ids = effects[member];
    if (ids === undefined) return [];
    const said = ids.map((id) => quotedId(id)).join(chinese ? '、' : ' & ');
    return [`${effectListWords[member][language]}:${said === '' ? effectWords.none[language] : said}`];
  });
  const money = (Object.keys(effectMoneyWords) as EffectMoney[]).flatMap((member) => {
    const value = effects[member];
    if (value === undefined) return [];
    const amount =
      value === 'all' ? effectWords.all[language] : `${value}${space}${effectWords.yuan[language]}`;
    return [`${effectMoneyWords[member][language]}${space}${amount}`];
  });
  const { minutes, minute, nothing } = effectWords;
  const time =
    effects.minutes === undefined
      ? []
      : [`${minutes[language]}${space}${effects.minutes}${space}${minute[language]}`];
  const parts = [...steps, ...lists, ...money, ...time];
  return parts.length === 0 ? nothing[language] : parts.join(chinese ? '，' : ', ');
}

/** Effects with their conditions, one a line: `若 信任<35：信任+10`. No line for an empty list. */
export function conditionalEffectsNotation(parts: readonly ConditionalEffects[], language: Language): string {
  return parts
    .map(({ effects, when }) => {
      const said = effectsNotation(effects, language);
      if (when === undefined) return said;
      const colon = language === 'zh' ? '：' : ': ';
      return `${effectWords.when[language]} ${conditionNotation(when, language)}${colon}${said}`;
    })
    .join('\n');
}
