import { publicKeyText, readPublicKey } from '#core/pack/public-key';

const key = { unit: '城北所', publicKey: `${'A'.repeat(42)}8=` };

test('a key file is read back, also as pasted text', () => {
  expect(readPublicKey(publicKeyText(key))).toEqual(key);
  expect(readPublicKey(`\uFEFF  ${publicKeyText(key)}\n\n`)).toEqual(key);
});

test.each([
  ['nothing', ''],
  ['something else', 'hello'],
  ['a newer format', JSON.stringify({ format: 2, ...key })],
  ['a key that is too short', JSON.stringify({ format: 1, unit: 'x', publicKey: 'AAAA' })],
  ['a field that no key file has', JSON.stringify({ format: 1, ...key, secret: 'x' })],
  ['a text without end', ' '.repeat(5000) + publicKeyText(key)],
])('%s is no key file', (_name, text) => {
  expect(readPublicKey(text)).toBeNull();
});

test('a key has one spelling: another one of the same bytes is none', () => {
  const other = `${'A'.repeat(42)}9=`;
  expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(key.publicKey, 'base64'));
  expect(readPublicKey(JSON.stringify({ format: 1, ...key, publicKey: other }))).toBeNull();
});
