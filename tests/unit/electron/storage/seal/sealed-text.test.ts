import { openText, sealText } from '../../../../../electron/storage/seal/sealed-text';

const key = Buffer.alloc(32, 1);
const nonce = Buffer.alloc(12, 2);
const sealed = sealText(key, 'people.name', 'id-1', '梁晓', nonce);
const flipped = (text: string, at: number) => {
  const letter = text[at] === 'A' ? 'B' : 'A';
  return text.slice(0, at) + letter + text.slice(at + 1);
};

test('a value is written in the one form that files in the field have', () => {
  expect(sealed).toBe('s1:AgICAgICAgICAgIC4XRIr9PERvq_0eTv9Z6DD3JYJ1HtVA');
});

test('it opens to what it was, with the key and in the place that it was written for', () => {
  expect(openText(key, 'people.name', 'id-1', sealed)).toBe('梁晓');
  expect(openText(Buffer.alloc(32, 3), 'people.name', 'id-1', sealed)).toBeNull();
  expect(openText(key, 'people.unit', 'id-1', sealed)).toBeNull();
  expect(openText(key, 'people.name', 'id-2', sealed)).toBeNull();
});

test('no byte of it may be another one', () => {
  const bytes = Buffer.from(sealed.slice(3), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of [1, 128]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ bit;
      expect(openText(key, 'people.name', 'id-1', `s1:${other.toString('base64url')}`)).toBeNull();
    }
  }
});

test('no letter of it may be another one, none may be missing, none too many', () => {
  for (let at = 0; at < sealed.length; at += 1) {
    expect(openText(key, 'people.name', 'id-1', flipped(sealed, at))).toBeNull();
    expect(openText(key, 'people.name', 'id-1', sealed.slice(0, at))).toBeNull();
  }
  for (const more of ['A', '=', '\n', ' ']) {
    expect(openText(key, 'people.name', 'id-1', sealed + more)).toBeNull();
  }
});

test('the same value never looks the same twice, and a name as it is does not pass for an encrypted one', () => {
  const write = () => sealText(key, 'people.name', 'id-1', '梁晓');
  expect(new Set(Array.from({ length: 50 }, write)).size).toBe(50);
  expect(openText(key, 'people.name', 'id-1', '梁晓')).toBeNull();
});
