import { halfWidth } from '../../lib/half-width';
import type { Message } from '../../messages/message';

/** What could not be read: how many UTF-16 units of the text were understood before it. */
export type Unread = { readonly at: number };

/** Reads a text from left to right; every `take…` moves on when it finds what it looks for, else stays and answers null. */
export type TextScanner = {
  readonly at: () => number;
  readonly isAtEnd: () => boolean;
  /** Takes the first of the spellings that stands here. Spellings in Latin letters end with the word. */
  readonly takeAny: (spellings: readonly string[]) => string | null;
  readonly takeWord: (word: Message) => boolean;
  readonly takeNumber: () => number | null;
  /** A bare id, or one in quotes as JSON writes it. */
  readonly takeId: () => string | null;
};

const latin = /[A-Za-z0-9]/;

/** See {@link TextScanner}. Full-width marks are read as half-width ones, except within quotes; spaces count for nothing. */
export function textScanner(source: string): TextScanner {
  const text = halfWidth(source);
  let at = 0;
  const skip = (): void => {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  };
  /** `shape` is sticky. */
  const takeMatch = (shape: RegExp): string | null => {
    skip();
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found === undefined) return null;
    const taken = source.slice(at, at + found.length);
    at += found.length;
    return taken;
  };
  const takeAny = (spellings: readonly string[]): string | null => {
    skip();
    for (const spelling of spellings) {
      const found = text.slice(at, at + spelling.length).toLowerCase() === spelling.toLowerCase();
      const endsWord = !latin.test(spelling.slice(-1)) || !latin.test(text[at + spelling.length] ?? ' ');
      if (found && endsWord) {
        at += spelling.length;
        return spelling;
      }
    }
    return null;
  };
  return {
    at: () => at,
    isAtEnd: () => {
      skip();
      return at >= text.length;
    },
    takeAny,
    takeWord: ({ zh, en }) => takeAny([zh, en]) !== null,
    takeNumber: () => {
      const digits = takeMatch(/[+-]?\d+(\.\d+)?(e[+-]?\d+)?/iy);
      return digits === null ? null : Number(halfWidth(digits));
    },
    takeId: () => {
      const quoted = takeMatch(/"(?:[^"\\]|\\.)*"/y);
      if (quoted === null) return takeMatch(/[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*/y);
      try {
        const value: unknown = JSON.parse(quoted);
        return typeof value === 'string' ? value : null;
      } catch {
        return null;
      }
    },
  };
}
