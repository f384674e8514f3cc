import type { Language, Message } from '../../messages/message';
import type { ChangePath } from '../change';
import type { Difference, DifferenceGroup, DifferenceKind } from './difference';
import { differenceWords } from './difference-words';
import { alignItems, matchItems, movedPlaces, type Matched } from './match-items';
import { sameValue } from './same-value';
import { textMarks } from './text-marks';

/** Where a description is at: the group and what has been named in it so far, with the path of the later document. */
export type Scope = {
  readonly group: DifferenceGroup;
  readonly subject: readonly Message[];
};

/** Describes how one part of a document differs; `undefined`: it is not there. Equal parts have no difference. */
export type Describe<T> = (
  before: T | undefined,
  after: T | undefined,
  scope: Scope,
) => readonly Difference[];

/** A sentence with facts that are themselves sentences. */
export function filled(
  message: Message,
  facts: Readonly<Record<string, Message | string | number>>,
): Message {
  const said = (language: Language): string =>
    message[language].replace(/\{(\w+)\}/g, (mark, name: string) => {
      const fact = facts[name];
      return typeof fact === 'object' ? fact[language] : String(fact ?? mark);
    });
  return { zh: said('zh'), en: said('en') };
}

/** Words of a script, which are Chinese in every language. */
export function asWritten(text: string): Message {
  return { zh: text, en: text };
}

/** Makes a difference of a scope. */
export function difference(
  kind: DifferenceKind,
  { group, subject }: Scope,
  more: Partial<Pick<Difference, 'before' | 'after' | 'marks' | 'parts'>> = {},
): Difference {
  return { kind, group, subject, before: null, after: null, marks: null, parts: [], ...more };
}

/** The scope one step further in. */
export function within({ group, subject }: Scope, name: Message): Scope {
  return { group, subject: [...subject, name] };
}

function kindOf(before: unknown, after: unknown): DifferenceKind {
  if (before === null) return after === null ? 'changed' : 'added';
  return after === null ? 'removed' : 'changed';
}

/** A text that its author wrote. */
export function text(word: Message): Describe<string> {
  return (before, after, scope) => {
    if (before === after) return [];
    const [was, is] = [before, after].map((one) => (one === undefined || one === '' ? null : asWritten(one)));
    const marks = was && is ? textMarks(was.zh, is.zh) : null;
    return [
      difference(kindOf(was ?? null, is ?? null), within(scope, word), {
        before: was ?? null,
        after: is ?? null,
        marks,
      }),
    ];
  };
}

/** Anything that is said in words as a whole: a quality, a number, a condition, effects. */
export function value<T>(
  word: Message,
  inWords: (value: T, side: 'before' | 'after') => Message,
): Describe<T> {
  return (before, after, scope) => {
    if (sameValue(before, after)) return [];
    const was = before === undefined ? null : inWords(before, 'before');
    const is = after === undefined ? null : inWords(after, 'after');
    return [difference(kindOf(was, is), within(scope, word), { before: was, after: is })];
  };
}

/** A record, member by member; every member has to be spoken of, or said to be of no interest by `nothing`. */
export function record<T extends object>(fields: {
  readonly [Key in keyof Required<T>]: Describe<Exclude<T[Key], undefined>>;
}): Describe<T> {
  const keys = Object.keys(fields) as (keyof T)[];
  return (before, after, scope) => {
    if (before === after) return [];
    return keys.flatMap((key) => {
      const [was, is] = [before?.[key], after?.[key]];
      return was === is ? [] : fields[key](was as never, is as never, scope);
    });
  };
}

/** What is shown elsewhere, or tells items apart. */
export function nothing(): readonly Difference[] {
  return [];
}

type ItemWords<T> = {
  readonly name: (item: T, at: number) => Message;
  readonly describe: Describe<T>;
  /** Where items have a group of their own. */
  readonly group?: (item: T, at: number) => DifferenceGroup;
};

function scopeOf<T>(item: T, at: number, scope: Scope, { group, name }: ItemWords<T>): Scope {
  return group === undefined ? within(scope, name(item, at)) : { group: group(item, at), subject: [] };
}

function describeMatched<T>(
  lists: readonly [before: readonly T[], after: readonly T[]],
  { added, pairs, removed }: Matched,
  scope: Scope,
  words: ItemWords<T>,
): readonly Difference[] {
  const [before, after] = lists;
  const moved = movedPlaces(pairs.map(([was]) => was));
  const shown: { readonly at: number; readonly found: readonly Difference[] }[] = [];
  for (const at of removed) {
    const item = before[at] as T;
    const inner = scopeOf(item, at, scope, words);
    const parts = words.describe(item, undefined, inner);
    // Just before what now stands in its place.
    shown.push({ at: at - 0.5, found: [difference('removed', inner, { parts })] });
  }
  for (const at of added) {
    const item = after[at] as T;
    const inner = scopeOf(item, at, scope, words);
    shown.push({
      at,
      found: [difference('added', inner, { parts: words.describe(undefined, item, inner) })],
    });
  }
  for (const [was, at] of pairs) {
    const [old, item] = [before[was] as T, after[at] as T];
    if (!moved.has(was) && sameValue(old, item)) continue;
    const inner = scopeOf(item, at, scope, words);
    const place = (n: number): Message => filled(differenceWords.place, { n: n + 1 });
    const carried = moved.has(was)
      ? [difference('moved', inner, { before: place(was), after: place(at) })]
      : [];
    shown.push({ at, found: [...carried, ...words.describe(old, item, inner)] });
  }
  return shown.sort((a, b) => a.at - b.at).flatMap(({ found }) => found);
}

/** A list of things with ids. */
export function items<T>(keyOf: (item: T) => string, words: ItemWords<T>): Describe<readonly T[]> {
  return (before = [], after = [], scope) =>
    before === after ? [] : describeMatched([before, after], matchItems(before, after, keyOf), scope, words);
}

/** A list of things without ids, which go by their order. */
export function sequence<T>(words: ItemWords<T>): Describe<readonly T[]> {
  return (before = [], after = [], scope) =>
    sameValue(before, after)
      ? []
      : describeMatched([before, after], alignItems(before, after, sameValue), scope, words);
}

/** A list of sentences. */
export function sentences(word: Message): Describe<readonly string[]> {
  const describe = text(word);
  return (before = [], after = [], scope) => {
    const { added, pairs, removed } = alignItems(before, after, Object.is);
    return [
      ...removed.flatMap((at) => describe(before[at], undefined, scope)),
      ...pairs.flatMap(([was, is]) => describe(before[was], after[is], scope)),
      ...added.flatMap((at) => describe(undefined, after[at], scope)),
    ];
  };
}

/** A group of a document, with where it stands. */
export function groupAt(id: string, title: Message, path: ChangePath): DifferenceGroup {
  return { id, title, path };
}
