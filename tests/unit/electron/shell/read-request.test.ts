import { readRequest, requestLimit, requestLimitOf } from '../../../../electron/shell/read-request';

const read = (text: string) => readRequest(text, 'app:get-status');
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('JSON becomes a value', () => {
  expect(read('{"a":[1,"二",null]}')).toEqual({ ok: true, value: { a: [1, '二', null] } });
});

test('depth is counted outside of strings only', () => {
  expect(read(JSON.stringify({ text: '[[{{'.repeat(100), quoted: '\\"[' }))).toMatchObject({ ok: true });
  expect(read(nested(64))).toMatchObject({ ok: true });
  expect(read(nested(65))).toMatchObject({ ok: false, error: { code: 'bridge/bad-request' } });
});

test('siblings are not depth', () => {
  expect(read(`[${Array.from({ length: 5_000 }, () => '{"a":[]}').join(',')}]`)).toMatchObject({ ok: true });
});

test('the limit counts bytes, not characters', () => {
  const fits = JSON.stringify('x'.repeat(requestLimit - 2));
  expect(read(fits)).toMatchObject({ ok: true });
  expect(read(JSON.stringify('字'.repeat(requestLimit / 2)))).toMatchObject({
    error: { code: 'bridge/too-large' },
  });
});

test('a channel that takes long requests is read longer, a made-up one is not', () => {
  const long = JSON.stringify('x'.repeat(requestLimit));
  expect(readRequest(long, 'studio:save-steps')).toMatchObject({ ok: true });
  expect(readRequest(long, 'studio:no-such')).toMatchObject({ error: { code: 'bridge/too-large' } });
  expect(requestLimitOf('constructor')).toBe(requestLimit);
});

test('a prototype cannot be named, plainly or in disguise', () => {
  for (const text of ['{"__proto__":1}', '{"a":[{"__proto__":{}}]}', '{"\\u005f_proto__":1}']) {
    expect(read(text)).toMatchObject({ error: { code: 'bridge/bad-request' } });
  }
  expect(read('{"text":"__proto__"}')).toMatchObject({ ok: true });
});
