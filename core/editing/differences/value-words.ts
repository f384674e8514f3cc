import type { Message } from '../../messages/message';
import { dutyWords } from '../../messages/vocabulary-messages';
import type { Condition } from '../../script/condition-schema';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import type { Outcome } from '../../script/move-schema';
import type { Script } from '../../script/script-schema';
import type { Duty } from '../../script/vocabulary';
import { conditionText } from '../../script-words/condition-text';
import { conditionalEffectsText, effectsText } from '../../script-words/effects-text';
import { scriptNames, type ScriptNames } from '../../script-words/script-names';
import { asWritten, filled } from './describe-parts';
import { differenceWords as words } from './difference-words';

/** How values of a script are said; ids in them are looked up in the script that they stand in. */
export type ValueWords = {
  readonly condition: (value: Condition) => Message;
  readonly effects: (value: Effects) => Message;
  readonly conditional: (value: readonly ConditionalEffects[]) => Message;
  /** Where something leads. */
  readonly target: (id: string) => Message;
  readonly disposition: (id: string) => Message;
  readonly scene: (id: string) => Message;
};

function inBoth(inLanguage: (language: 'zh' | 'en') => string): Message {
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** Several values in a row. */
export function listed(values: readonly Message[]): Message {
  if (values.length === 0) return words.none;
  return { zh: values.map(({ zh }) => zh).join('、'), en: values.map(({ en }) => en).join(', ') };
}

/** A title, or what stands for a missing one. */
export function titled(text: string, id = ''): Message {
  if (text.trim() !== '') return asWritten(text);
  return id === '' ? words.untitled : asWritten(id);
}

/** See {@link ValueWords}. Titles are looked up once, when the first of them is asked for. */
export function valueWords(script: Script): ValueWords {
  let found: ScriptNames | null = null;
  const names = (): ScriptNames => (found ??= scriptNames(script));
  let titles: ReadonlyMap<string, string> | null = null;
  const titleOf = (id: string): string => {
    titles ??= new Map([
      ...script.transitions.map(({ id: own, narration }) => [own, narration] as const),
      ...script.endings.map(({ id: own, title }) => [own, title] as const),
      ...script.scenes.flatMap(({ nodes }) => nodes.map(({ id: own, title }) => [own, title] as const)),
    ]);
    return titles.get(id) ?? '';
  };
  return {
    condition: (value) => inBoth((language) => conditionText(value, language, names())),
    effects: (value) => inBoth((language) => effectsText(value, language, names())),
    conditional: (parts) =>
      parts.length === 0
        ? words.none
        : inBoth((language) =>
            conditionalEffectsText(parts, language, names())
              .split('\n')
              .join(language === 'zh' ? '；' : '; '),
          ),
    target: (id) => (id === '' ? words.nowhere : titled(titleOf(id), id)),
    disposition: (id) => titled(script.dispositions.find((one) => one.id === id)?.name ?? '', id),
    scene: (id) => titled(script.scenes.find((one) => one.id === id)?.title ?? '', id),
  };
}

/** Credit by dimension. */
export function creditWords(credit: NonNullable<Outcome['credit']>): Message {
  return listed(
    Object.entries(credit).map(([dimension, points]) =>
      asWritten(`${dimension} ${points > 0 ? '+' : ''}${points}`),
    ),
  );
}

/** Values of closed lists and figures. */
export const plainWords = {
  text: asWritten,
  number: (value: number): Message => asWritten(String(value)),
  yuan: (amount: number): Message => filled(words.yuan, { amount: amount.toLocaleString('en-US') }),
  minutes: (n: number): Message => filled(words.minutesOf, { n }),
  seconds: (n: number): Message => filled(words.secondsOf, { n }),
  hours: (n: number): Message => filled(words.hoursOf, { n }),
  years: (n: number): Message => filled(words.yearsOf, { n }),
  yesNo: (value: boolean): Message => (value ? words.yes : words.no),
  texts: (values: readonly string[]): Message => listed(values.map(asWritten)),
  duty: (duty: Duty): Message => dutyWords[duty],
  duties: (duties: readonly Duty[]): Message => listed(duties.map((duty) => dutyWords[duty])),
  status: (status: Script['status']): Message =>
    status === 'signed-off' ? words.signedOff : words.teachingDraft,
  situation: (situation: Script['situation']): Message =>
    ({ ongoing: words.ongoing, paid: words.paid, 'false-alarm': words.falseAlarm })[situation],
  moveKind: (kind: 'say' | 'do'): Message => (kind === 'do' ? words.acting : words.saying),
  walkthroughKind: (kind: 'expert' | 'veto' | 'sample'): Message => words[kind],
  endMoney: (money: 'kept' | 'lost' | 'open'): Message =>
    ({ kept: words.kept, lost: words.moneyLost, open: words.open })[money],
} as const;
