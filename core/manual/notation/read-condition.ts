import { fail, ok, type Result } from '../../lib/result';
import type { Message } from '../../messages/message';
import type { Condition, Range } from '../../script/condition-schema';
import { actions, duties } from '../../script/vocabulary';
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
import { textScanner, type TextScanner, type Unread } from './text-scanner';

/** Deeper than anybody writes by hand; beyond it a text is an attack on the stack. */
const deepest = 60;

type Draft = { -readonly [Key in keyof Condition]: Condition[Key] };

const signs = [
  ...boundSigns,
  ['lte', '<='],
  ['gte', '>='],
  ['lte', '≦'],
  ['gte', '≧'],
] as readonly (readonly [keyof Range, string])[];
const longestFirst = [...signs].sort(([, a], [, b]) => b.length - a.length);

/** Members by the spellings of their words, longest first, so that no word hides behind its own beginning. */
function spellingsOf<Member extends string>(words: Readonly<Record<Member, Message>>) {
  return (Object.keys(words) as Member[])
    .flatMap((member) => [words[member].zh, words[member].en].map((spelling) => [spelling, member] as const))
    .sort(([a], [b]) => b.length - a.length);
}

const ranges = spellingsOf(rangeWords);
const lists = spellingsOf(listWords);
const dutySpellings = [...spellingsOf(dutyNames), ...duties.map((duty) => [duty, duty] as const)];

function takeMember<Member extends string>(
  scanner: TextScanner,
  spellings: readonly (readonly [string, Member])[],
): Member | null {
  const found = scanner.takeAny(spellings.map(([spelling]) => spelling));
  return spellings.find(([spelling]) => spelling === found)?.[1] ?? null;
}

function takeRange(scanner: TextScanner, member: RangeMember, into: Draft): boolean {
  const found = into[member] ?? {};
  if (scanner.takeAny([':']) !== null) {
    into[member] = found;
    return scanner.takeWord(joinWords.anyValue);
  }
  const sign = scanner.takeAny(longestFirst.map(([, spelling]) => spelling));
  const bound = longestFirst.find(([, spelling]) => spelling === sign)?.[0];
  const value = scanner.takeNumber();
  if (bound === undefined || value === null || found[bound] !== undefined) return false;
  into[member] = { ...found, [bound]: value };
  return true;
}

function takeItem(scanner: TextScanner, member: ListMember): string | null {
  if (member === 'duty') return takeMember(scanner, dutySpellings);
  const id = scanner.takeId();
  if (member !== 'done' && member !== 'notDone') return id;
  return actions.find((action) => action === id?.toUpperCase()) ?? null;
}

function takeList(scanner: TextScanner, member: ListMember, into: Draft): boolean {
  if (scanner.takeAny([':']) === null || into[member] !== undefined) return false;
  const items: string[] = [];
  if (!scanner.takeWord(joinWords.none)) {
    do {
      const item = takeItem(scanner, member);
      if (item === null) return false;
      items.push(item);
    } while (scanner.takeAny(oneOfThese.has(member) ? ['/', '、', ','] : ['、', ',']) !== null);
  }
  Object.assign(into, { [member]: items });
  return true;
}

/** Alternatives up to the closing bracket or the end; null where one cannot be read. */
function takeAlternatives(scanner: TextScanner, depth: number): Condition[] | null {
  const alternatives: Condition[] = [];
  do {
    const condition: Draft = {};
    do if (!takeTerm(scanner, condition, depth)) return null;
    while (scanner.takeAny(['且', '并且', 'and', '&&']) !== null);
    alternatives.push(condition);
  } while (scanner.takeAny(['或者', '或', 'or', '||']) !== null);
  return alternatives;
}

/** Joins a bracket that only groups with what stands beside it; false where both speak of the same. */
function join(into: Draft, more: Condition): boolean {
  for (const key of Object.keys(more) as (keyof Condition)[]) if (into[key] !== undefined) return false;
  Object.assign(into, more);
  return true;
}

function takeBracket(scanner: TextScanner, depth: number): Condition[] | null {
  if (scanner.takeAny(['(']) === null || depth > deepest) return null;
  if (scanner.takeAny([')']) !== null) return [];
  const alternatives = takeAlternatives(scanner, depth + 1);
  return scanner.takeAny([')']) === null ? null : alternatives;
}

function takeTerm(scanner: TextScanner, into: Draft, depth: number): boolean {
  // Before 非, because “Not known” begins with it.
  const list = takeMember(scanner, lists);
  if (list !== null) return takeList(scanner, list, into);
  const range = takeMember(scanner, ranges);
  if (range !== null) return takeRange(scanner, range, into);
  if (scanner.takeWord(joinWords.always)) return true;
  if (scanner.takeWord(joinWords.oneOf)) {
    const any = takeBracket(scanner, depth);
    return any !== null && join(into, { any });
  }
  if (scanner.takeWord(joinWords.not)) {
    const inside = takeBracket(scanner, depth);
    const only = inside?.length === 1 ? inside[0] : undefined;
    if (inside === null || inside.length === 0) return false;
    return join(into, { not: only ?? { any: inside } });
  }
  const inside = takeBracket(scanner, depth);
  const [only, ...others] = inside ?? [];
  if (inside === null || only === undefined) return false;
  return join(into, others.length === 0 ? only : { any: inside });
}

/** Takes the longest condition that stands here; null where none does. */
export function takeCondition(scanner: TextScanner): Condition | null {
  const alternatives = takeAlternatives(scanner, 0);
  const [only, ...others] = alternatives ?? [];
  if (alternatives === null || only === undefined) return null;
  return others.length === 0 ? only : { any: alternatives };
}

/**
 * Reads a condition as `conditionNotation` writes it, in either language; full-width marks, `<=` and a top-level 或 without
 * brackets are taken too. Fails with the place up to which it was understood.
 */
export function readCondition(text: string): Result<Condition, Unread> {
  const scanner = textScanner(text);
  const condition = takeCondition(scanner);
  return condition !== null && scanner.isAtEnd() ? ok(condition) : fail({ at: scanner.at() });
}
