import { messages, type Message } from '../../messages/message';
import { variableWords } from '../../messages/vocabulary-messages';
import type { Effects } from '../../script/effects-schema';

/** Effects that list ids or actions. */
export type EffectList = 'discloses' | 'sets' | 'clears' | 'does';
/** Effects that move money. */
export type EffectMoney = 'loses' | 'secures' | 'recovers';
/** Effects that add to a variable. */
export type EffectStep = Exclude<keyof Effects, EffectList | EffectMoney | 'minutes'>;

/** The variables that effects step. */
export const stepWords: Readonly<Record<EffectStep, Message>> = variableWords;

/** What effects do to facts, flags and actions. */
export const effectListWords: Readonly<Record<EffectList, Message>> = messages({
  discloses: { zh: '得知', en: 'discloses' },
  sets: { zh: '记下', en: 'marks' },
  clears: { zh: '清掉', en: 'unmarks' },
  does: { zh: '做到', en: 'does' },
});

/** What effects do to money. */
export const effectMoneyWords: Readonly<Record<EffectMoney, Message>> = messages({
  loses: { zh: '损失', en: 'loses' },
  secures: { zh: '保住', en: 'secures' },
  recovers: { zh: '追回', en: 'recovers' },
});

/** Other words of effects. `so` stands between a condition and its effects. */
export const effectWords = messages({
  minutes: { zh: '用时', en: 'takes' },
  all: { zh: '全部', en: 'all' },
  yuan: { zh: '元', en: 'yuan' },
  minute: { zh: '分钟', en: 'min' },
  nothing: { zh: '不变', en: 'no change' },
  none: { zh: '无', en: 'none' },
  when: { zh: '若', en: 'if' },
});
