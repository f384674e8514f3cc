import type { Message } from '../../messages/message';
import { dutyWords } from '../../messages/vocabulary-messages';
import type { Condition } from '../../script/condition-schema';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import type { Outcome } from '../../script/move-schema';
import type { Script } from '../../script/script-schema';
import type { Duty } from '../../script/vocabulary';
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

// PLACEHOLDER
const conditionText = (value: Condition, _script: Script, _language: string): string => JSON.stringify(value);
const effectsText = (value: Effects, _script: Script, _language: string): string => JSON.stringify(value);

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
  let titles: ReadonlyMap<string, string> | null = null;
  const titleOf = (id: string): string => {
    titles ??= new Map([
      ...script.transitions.map(({ id: own, narration }) => [own, narration] as const),
      ...script.endings.map(({ id: own, title }) => [own, title] as const),
      ...script.scenes.flatMap(({ nodes }) => nodes.map(({ id: own, title }) => [own, title] as const)),
    ]);
    return titles.get(id) ?? '';
  };
  const effects = (value: Effects): Message =>
    inBoth((language) => effectsText(value, script, language) || words.none[language]);
  const condition = (value: Condition): Message =>
    inBoth((language) => conditionText(value, script, language) || words.none[language]);
  return {
    condition,
    effects,
    conditional: (parts) => {
      if (parts.length === 0) return words.none;
      const said = parts.map((part) =>
        part.when === undefined
          ? effects(part.effects)
          : filled(words.ifThen, { condition: condition(part.when), effects: effects(part.effects) }),
      );
      return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
    },
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
