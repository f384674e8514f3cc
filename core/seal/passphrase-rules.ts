/** Signs of the shortest passphrase that is taken, and of the longest. */
export const sealPassphraseLength = { least: 12, most: 200 } as const;

/** Fewer different signs than this are no passphrase, however long. */
const leastDifferent = 5;

/** How hard a passphrase is to guess, for the hint under the field. */
export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/** The same words typed by another keyboard or input method are the same passphrase. */
export function plainPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** Why a passphrase is not taken: too short, or too few different signs. */
export function passphraseProblem(typed: string): 'short' | 'uniform' | null {
  const signs = [...plainPassphrase(typed)];
  if (signs.length < sealPassphraseLength.least) return 'short';
  return new Set(signs).size < leastDifferent ? 'uniform' : null;
}

const kinds: readonly (readonly [pattern: RegExp, signs: number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[ -/:-@[-`{-~]/, 32],
  [/[^ -~]/, 500],
];

/** Whether a sign only goes on from the two before it: aaa, abc, 321. */
function isForeseeable([first, second, third]: readonly number[]): boolean {
  if (first === undefined || second === undefined || third === undefined) return false;
  return third - second === second - first && Math.abs(second - first) <= 1;
}

/**
 * A rough guess at how hard a passphrase is to find: signs that only go on from the ones before count for little. A hint, not a
 * promise; `weak` is taken as well.
 */
export function passphraseStrength(typed: string): PassphraseStrength {
  const plain = plainPassphrase(typed);
  const codes = [...plain].map((sign) => sign.codePointAt(0) ?? 0);
  const pool = kinds.reduce((sum, [pattern, signs]) => (pattern.test(plain) ? sum + signs : sum), 0);
  const surprising = codes.filter(
    (_, index) => !isForeseeable(codes.slice(Math.max(0, index - 2), index + 1)),
  );
  // A sign that came before surprises less than a new one.
  const weight = surprising.length / 2 + new Set(surprising).size / 2;
  const bits = weight * Math.log2(Math.max(2, pool));
  if (bits < 55) return 'weak';
  return bits < 80 ? 'fair' : 'strong';
}
