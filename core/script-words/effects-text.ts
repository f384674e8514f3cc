import type { Language } from '../messages/message';
import type { ConditionalEffects, Effects } from '../script/effects-schema';
import { conditionText } from './condition-text';
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
import type { ScriptNames } from './script-names';

/** A number with its sign, so that a change is told from a level. */
function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

function idText(list: EffectList, id: string, language: Language, names: ScriptNames | null): string {
  if (names === null) return quotedId(id);
  const name = list === 'discloses' ? names.fact(id) : list === 'does' ? id : names.flag(id);
  if (name === id) return id;
  return language === 'zh' ? `“${name}”` : `"${name}"`;
}

/**
 * Effects in words: `信任+10，骗局信念-15，透露:for-mates，损失3000元，用时2分钟`. Never empty: effects that change nothing read 不变.
 * Without `names` ids stand as they are, and `readEffects` gives exactly these effects back, in either language.
 */
export function effectsText(effects: Effects, language: Language, names?: ScriptNames): string {
  const chinese = language === 'zh';
  const space = chinese ? '' : ' ';
  const steps = (Object.keys(stepWords) as EffectStep[]).flatMap((member) => {
    const value = effects[member];
    return value === undefined ? [] : [`${stepWords[member][language]}${signed(value)}`];
  });
  const lists = (Object.keys(effectListWords) as EffectList[]).flatMap((member) => {
    const ids = effects[member];
    if (ids === undefined) return [];
    const said = ids.map((id) => idText(member, id, language, names ?? null)).join('、');
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
export function conditionalEffectsText(
  parts: readonly ConditionalEffects[],
  language: Language,
  names?: ScriptNames,
): string {
  return parts
    .map(({ effects, when }) => {
      const said = effectsText(effects, language, names);
      if (when === undefined) return said;
      const colon = language === 'zh' ? '：' : ': ';
      return `${effectWords.when[language]} ${conditionText(when, language, names)}${colon}${said}`;
    })
    .join('\n');
}
