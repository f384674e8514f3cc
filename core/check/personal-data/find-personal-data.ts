import { halfWidth } from '../../lib/half-width';
import type { PlacedText } from '../texts-in';
import { hasLuhnDigit, isIdentityNumber } from './checksums';

/** What looks like a real person's data. */
export const personalDataKinds = [
  'identity-number',
  'phone',
  'landline',
  'bank-card',
  'plate',
  'email',
  'wechat-or-qq',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A place in a text that looks like a real person's data: `at` and `length` in UTF-16 units of the text as written. */
export type PersonalData = PlacedText & {
  readonly kind: PersonalDataKind;
  readonly at: number;
  readonly length: number;
};

type Pattern = {
  readonly kind: PersonalDataKind;
  readonly shape: RegExp;
  /** Whether what has the shape is meant in earnest. */
  readonly isMeant: (match: RegExpMatchArray) => boolean;
};

const digitsOf = (text: string): string => text.replace(/[^\dXx]/g, '');

/** Digits in groups: one kind of gap throughout, and a first group long enough to be no row of small numbers. */
function isGrouped(text: string, firstGroup: number): boolean {
  const gaps = new Set(text.match(/[^\dXx]/g));
  return gaps.size <= 1 && (text.split(/[^\dXx]/)[0] ?? '').length >= firstGroup;
}

// A number beside a mask (138****1234, ××××5678) has been made unreadable already; one before 元 is an amount.
const before = '(?<![\\d*＊×xX●█]|\\d[.,])';
const after = '(?![\\d*＊×●█]|[.,]\\d| ?[元块万亿])';
const plateLetter = 'A-HJ-NP-Z';
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** In order of certainty: where two overlap the earlier one counts. */
const patterns: readonly Pattern[] = [
  // No name before the sign is longer; without an end a row of letters would be gone through again from each of them.
  { kind: 'email', shape: /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, isMeant: () => true },
  {
    kind: 'identity-number',
    shape: new RegExp(`${before}\\d(?:[ -]?\\d){16}[ -]?[\\dXx](?![A-Za-z])${after}`, 'g'),
    isMeant: ([text]) => isGrouped(text, 6) && isIdentityNumber(digitsOf(text)),
  },
  {
    kind: 'identity-number',
    shape: new RegExp(`${before}\\d(?:[ -]?\\d){14}${after}`, 'g'),
    isMeant: ([text]) => isGrouped(text, 6) && isIdentityNumber(digitsOf(text)),
  },
  {
    kind: 'bank-card',
    shape: new RegExp(`${before}[3-69]\\d{3}(?:[ -]?\\d){12,15}${after}`, 'g'),
    isMeant: ([text]) => isGrouped(text, 4) && hasLuhnDigit(digitsOf(text)),
  },
  {
    kind: 'phone',
    shape: new RegExp(`${before}(?:(?:\\+|00)?86[ -]?)?(1[3-9](?:[ -]?\\d){9})${after}`, 'g'),
    isMeant: ([, number = '']) => isGrouped(number, 3),
  },
  {
    kind: 'landline',
    shape: new RegExp(
      `${before}(?:\\(0[1-9]\\d{1,2}\\) ?|0[1-9]\\d{1,2}[ -]?)[2-8]\\d{2,3}[ -]?\\d{4}${after}`,
      'g',
    ),
    // Areas 010 and 02x have three digits, all others four.
    isMeant: ([text]) => /^0(?:10|2\d)\d{7,8}$|^0[3-9]\d{9,10}$/.test(digitsOf(text)),
  },
  {
    kind: 'plate',
    shape: new RegExp(
      `[${provinces}][${plateLetter}][·•. ]?[${plateLetter}\\d]{4,5}[${plateLetter}\\d挂学警港澳](?![A-Za-z\\d])`,
      'gi',
    ),
    isMeant: ([text]) => (text.match(/\d/g) ?? []).length >= 2,
  },
  {
    kind: 'wechat-or-qq',
    shape:
      /(?:微信|薇信|weixin|wechat|[vw]x|扣扣|qq)(?:群|号码|账号|号)?(?: ?[:是为]| )? ?((?:[a-z][-\w]{5,19}|[1-9]\d{4,10})(?![-\w*×元块万]))/gi,
    // A word beside 微信 is a product more often than a name; names of accounts carry digits.
    isMeant: ([, account = '']) => /\d|_/.test(account),
  },
];

/** Nothing is found in a text that has none of these; most have none. */
const clue = /[\d@_\uff10-\uff19\uff20\uff3f]/;

function findIn({ path, text }: PlacedText): readonly PersonalData[] {
  if (!clue.test(text)) return [];
  const plain = halfWidth(text);
  const found: PersonalData[] = [];
  for (const { kind, shape, isMeant } of patterns) {
    for (const match of plain.matchAll(shape)) {
      const [{ length }, { index: at }] = [match[0], match];
      const overlaps = found.some((other) => at < other.at + other.length && other.at < at + length);
      if (!overlaps && isMeant(match)) found.push({ kind, path, text, at, length });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * What might be a real person's data: identity numbers, telephones, cards, plates, addresses, accounts; spaced, dashed and
 * full-width too. Shown to people and never cut out: whether it is somebody's is for them to say. Masked values, amounts,
 * times and hotlines are none.
 */
export function findPersonalData(texts: readonly PlacedText[]): readonly PersonalData[] {
  return texts.flatMap(findIn);
}
