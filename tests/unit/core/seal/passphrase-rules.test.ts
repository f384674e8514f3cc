import { passphraseProblem, passphraseStrength, plainPassphrase } from '#core/seal/passphrase-rules';

test.each([
  ['', 'short'],
  ['elevensigns', 'short'],
  ['  elevensigns   ', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'uniform'],
  ['abababababababab', 'uniform'],
  ['河边旧桥三点柚子没有带伞', null],
  ['twelve signs', null],
] as const)('“%s” is judged %s', (typed, problem) => {
  expect(passphraseProblem(typed)).toBe(problem);
});

test('signs are counted as people see them, not as the computer stores them', () => {
  expect(passphraseProblem('𠮷𠮷𠮷𠮷𠮷𠮷')).toBe('short');
});

test('the same words typed by another keyboard are the same passphrase', () => {
  expect(plainPassphrase(' ｒｉｖｅｒ　ｂｒｉｄｇｅ ')).toBe('river bridge');
});

test.each([
  ['123456789012', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['password1234', 'weak'],
  ['river old bridge', 'fair'],
  ['river old bridge grapefruit, no umbrella', 'strong'],
  ['河边旧桥三点柚子没有带伞', 'strong'],
] as const)('“%s” is called %s', (typed, strength) => {
  expect(passphraseStrength(typed)).toBe(strength);
});
