import { fail, ok, type Result } from '../../lib/result';
import type { Message } from '../../messages/message';
import type { Condition } from '../../script/condition-schema';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import { actions } from '../../script/vocabulary';
import { effectListWords, effectMoneyWords, effectWords, stepWords, type EffectList } from './effects-words';
import { takeCondition } from './read-condition';
import { textScanner, type TextScanner, type Unread } from './text-scanner';

type Draft = { -readonly [Key in keyof Effects]: Effects[Key] };

function takeKey<Key extends string>(
  scanner: TextScanner,
  words: Readonly<Record<Key, Message>>,
): Key | null {
  const keys = Object.keys(words) as Key[];
  const found = scanner.takeAny(keys.flatMap((key) => [words[key].zh, words[key].en]));
  return keys.find((key) => words[key].zh === found || words[key].en === found) ?? null;
}

function takeIds(scanner: TextScanner, list: EffectList): string[] | null {
  if (scanner.takeAny([':']) === null) return null;
  if (scanner.takeWord(effectWords.none)) return [];
  const ids: string[] = [];
  do {
    const id = scanner.takeId();
    const known = list === 'does' ? actions.find((action) => action === id?.toUpperCase()) : id;
    if (known === null || known === undefined) return null;
    ids.push(known);
  } while (scanner.takeAny(['、', '&', '/']) !== null);
  return ids;
}

function takeEffect(scanner: TextScanner): Effects | null {
  if (scanner.takeWord(effectWords.nothing)) return {};
  const list = takeKey(scanner, effectListWords);
  if (list !== null) {
    const ids = takeIds(scanner, list);
    return ids === null ? null : { [list]: ids };
  }
  const money = takeKey(scanner, effectMoneyWords);
  if (money !== null) {
    if (scanner.takeWord(effectWords.all)) return { [money]: 'all' };
    const yuan = scanner.takeNumber();
    scanner.takeWord(effectWords.yuan);
    return yuan === null ? null : { [money]: yuan };
  }
  const isTime = scanner.takeWord(effectWords.minutes);
  const member = isTime ? 'minutes' : takeKey(scanner, stepWords);
  const value = member === null ? null : scanner.takeNumber();
  if (isTime) scanner.takeWord(effectWords.minute);
  return member === null || value === null ? null : { [member]: value };
}

function takeEffects(scanner: TextScanner): Effects | null {
  const effects: Draft = {};
  do {
    const more = takeEffect(scanner);
    if (more === null || Object.keys(more).some((key) => Object.hasOwn(effects, key))) return null;
    Object.assign(effects, more);
  } while (scanner.takeAny([',', ';']) !== null);
  return effects;
}

/**
 * Reads effects as `effectsNotation` writes them, in either language; `；` between them is taken too. Fails with the place up
 * to which they were understood, also where one thing is said twice.
 */
export function readEffects(text: string): Result<Effects, Unread> {
  const scanner = textScanner(text);
  const effects = takeEffects(scanner);
  return effects !== null && scanner.isAtEnd() ? ok(effects) : fail({ at: scanner.at() });
}

function readConditional(line: string): ConditionalEffects | null {
  const scanner = textScanner(line);
  let when: Condition | null = null;
  if (scanner.takeWord(effectWords.when)) {
    when = takeCondition(scanner);
    if (when === null || scanner.takeAny([':', ',']) === null) return null;
  }
  const effects = takeEffects(scanner);
  if (effects === null || !scanner.isAtEnd()) return null;
  return when === null ? { effects } : { when, effects };
}

/** Reads effects with conditions, one a line, as `conditionalEffectsNotation` writes them. Fails with the line (from 0) that it cannot read. */
export function readConditionalEffects(
  text: string,
): Result<ConditionalEffects[], { readonly line: number }> {
  const parts: ConditionalEffects[] = [];
  for (const [line, written] of text.split(/\r\n?|\n/).entries()) {
    if (written.trim() === '') continue;
    const part = readConditional(written);
    if (part === null) return fail({ line });
    parts.push(part);
  }
  return ok(parts);
}
