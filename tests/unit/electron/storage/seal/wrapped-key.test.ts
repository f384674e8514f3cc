import { unwrapKey, wrapKey } from '../../../../../electron/storage/seal/wrapped-key';

const dataKey = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
const counted = (count: number) => Buffer.alloc(count, 9);

test('a wrap is written in the one form that files in the field have', () => {
  expect(wrapKey('recovery', dataKey, 'AAAA3333', counted)).toBe(
    'w1:10:CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCcJKDc3dhgi-PJifXJfut5SPTRT9nUSohnpjuJNHHfS_DacHH95HY6scQgsXaQvNGw',
  );
  expect(wrapKey('passphrase', dataKey, 'river old bridge', counted)).toBe(
    'w1:17:CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCTEUNW07DUir-I_1xEhnht5lngqTEx3xdNXXrvawvI7jJYhBWnpLImDN7widvvsokw',
  );
});

test('it opens with its secret, as what it is, and with nothing else', () => {
  const wrap = wrapKey('recovery', dataKey, 'AAAA3333');
  expect(unwrapKey('recovery', wrap, 'AAAA3333')).toEqual(dataKey);
  expect(unwrapKey('recovery', wrap, 'AAAA3334')).toBeNull();
  expect(unwrapKey('passphrase', wrap, 'AAAA3333')).toBeNull();
});

test('no byte of it may be another one', () => {
  const wrap = wrapKey('recovery', dataKey, 'AAAA3333');
  const bytes = Buffer.from(wrap.slice(6), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 1;
    expect(unwrapKey('recovery', `w1:10:${other.toString('base64url')}`, 'AAAA3333')).toBeNull();
  }
});

test('a file cannot ask for endless memory, for no work at all, or for another form', () => {
  const coded = wrapKey('recovery', dataKey, 'AAAA3333').slice(6);
  for (const wrap of [
    `w1:31:${coded}`,
    `w1:19:${coded}`,
    `w1:01:${coded}`,
    `w1:11:${coded}`,
    `w2:10:${coded}`,
  ])
    expect(unwrapKey('recovery', wrap, 'AAAA3333')).toBeNull();
  for (const wrap of [
    '',
    'w1:10:',
    `w1:10:${coded}AA`,
    `w1:10:${coded}\n`,
    `w1:-1:${coded}`,
    `w1:1e1:${coded}`,
  ])
    expect(unwrapKey('recovery', wrap, 'AAAA3333')).toBeNull();
});
