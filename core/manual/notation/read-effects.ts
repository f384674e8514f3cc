import { fail, ok, type Result } from '../../lib/result';
import type { Message } from '../../messages/message';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import { actions } from '../../script/vocabulary';
import { effectListWords, effectMoneyWords, effectWords, stepWords, type EffectList } from './effects-words';
import { readCondition } from './read-condition';
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

/**
 * Reads effects as `effectsText` writes them without names, in either language; `；` between them is taken too. Fails with the
 * place up to which they were understood, also where one thing is said twice.
 */
export function readEffects(text: string): Result<Effects, Unread> {
  const scanner = textScanner(text);
  const effects: Draft = {};
  do {
    const more = takeEffect(scanner);
    const isTwice = more !== null && Object.keys(more).some((key) => Object.hasOwn(effects, key));
    if (more === null || isTwice) return fail({ at: scanner.at() });
    Object.assign(effects, more);
  } while (scanner.takeAny([',', ';']) !== null);
  return scanner.isAtEnd() ? ok(effects) : fail({ at: scanner.at() });
}

/** The colon between a condition and its effects: the last one outside quotes that two readable halves stand around. */
function readConditional(line: string): ConditionalEffects | null {
  const start = /^\s*(?:若|if\s)\s*/i.exec(line);
  if (start === null) {
    const effects = readEffects(line);
    return effects.ok ? { effects: effects.value } : null;
  }
  const rest = line.slice(start[0].length);
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] !== ':' && rest[at] !== '：') continue;
    const when = readCondition(rest.slice(0, at));
    const effects = when.ok ? readEffects(rest.slice(at + 1)) : null;
    if (when.ok && effects?.ok === true) return { when: when.value, effects: effects.value };
  }
  return null;
}

/** Reads effects with conditions, one a line, as `conditionalEffectsText` writes them. Fails with the line (from 0) that it cannot read. */
export function readConditionalEffects(
  text: string,
): Result<readonly ConditionalEffects[], { readonly line: number }> {
  const parts: ConditionalEffects[] = [];
  for (const [line, written] of text.split(/\r\n?|\n/).entries()) {
    if (written.trim() === '') continue;
    const part = readConditional(written);
    if (part === null) return fail({ line });
    parts.push(part);
  }
  return ok(parts);
}
