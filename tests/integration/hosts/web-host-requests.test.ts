import { request } from 'node:http';
import { createConnection } from 'node:net';

import { browserAt, someTab, type BrowserAt } from '../../support/browser-at';
import { rawRequest } from '../../support/raw-request';
import { runningWebHost } from '../../support/running-web-host';

/** Requests of somebody who holds the cookie and sends nonsense: a plain refusal each, and the host goes on. */

const path = '/api/app:get-status';
const silence = { status: 404, body: '' };

async function browser(): Promise<BrowserAt> {
  return browserAt((await runningWebHost().address) ?? '');
}

async function expectAlive(at: BrowserAt): Promise<void> {
  expect(JSON.parse((await at.post(path, '{}')).body)).toMatchObject({ ok: true });
}

test('only what is on the list is served, whatever the path tries', async () => {
  const at = await browser();
  const escapes = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/assets/%252e%252e/%252e%252e/secret.txt',
    '//secret.txt',
    '/etc/passwd',
    '/assets/',
    '/assets',
    '/index.html/',
    '/index.html%00',
    '/notes.unknown',
    '/__proto__',
    '/constructor',
    '/?x=1',
    `http://127.0.0.1:${at.port}/`,
    '*',
  ];
  for (const escape of escapes) expect([escape, await at.get(escape)]).toMatchObject([escape, silence]);
  expect((await at.get('/index.html')).status).toBe(200);
});

test('each page comes with the headers that shut it off, and hashed files may be kept', async () => {
  const at = await browser();
  const page = await at.get('/');
  const policy = page.headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(page.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  const script = await at.get('/assets/index-1a2b3c4d.js');
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await at.post(path, '{}')).headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
});

test('HEAD tells of a file without sending it', async () => {
  const at = await browser();
  const head = await rawRequest({ port: at.port, method: 'HEAD', path: '/', headers: { cookie: at.cookie } });
  expect([head.status, head.body, Number(head.headers['content-length']) > 0]).toEqual([200, '', true]);
});

test('channels are asked by POST, files by GET, and nothing by anything else', async () => {
  const at = await browser();
  expect(await at.get(path)).toMatchObject(silence);
  expect(await at.post('/', '{}')).toMatchObject(silence);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    expect(await rawRequest({ port: at.port, method, path, headers: at.headers })).toMatchObject(silence);
  }
});

test('a body must call itself JSON, as no form of another page can', async () => {
  const at = await browser();
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
    'application/json, text/plain',
  ]) {
    expect(await at.post(path, '{}', { 'content-type': type })).toMatchObject({ status: 415, body: '' });
  }
  expect((await at.post(path, '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  expect((await at.post(path, '{}', { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
});

test.each([
  ['nothing', ''],
  ['half a value', '{"a":'],
  ['a word', 'yes'],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['nested deeper than any value', '['.repeat(100_000)],
  ['closed and nested deeper than any value', '['.repeat(5_000) + ']'.repeat(5_000)],
  ['a key that names the prototype', '{"__proto__":{"isAdmin":true}}'],
  ['the same key in disguise', '{"\\u005f_proto__":{}}'],
  ['fields that the channel does not have', '{"constructor":{"prototype":{}}}'],
  ['the wrong kind of value', '[]'],
  ['null', 'null'],
])('a body that is no request is answered as such: %s', async (_what, body) => {
  const at = await browser();
  const refused = await at.post(path, body);
  expect(JSON.parse(refused.body)).toMatchObject({ ok: false, error: { code: 'bridge/bad-request' } });
  await expectAlive(at);
});

test('a body that says or turns out to be too large is refused before it is read to its end', async () => {
  const at = await browser();
  const large = Buffer.alloc(1024 * 1024 + 1, 0x20);
  const tooLarge = { ok: false, error: { code: 'bridge/too-large' } };
  expect(JSON.parse((await at.post(path, large)).body)).toMatchObject(tooLarge);
  const chunked = await at.post(path, large, { 'transfer-encoding': 'chunked' });
  expect(JSON.parse(chunked.body)).toMatchObject(tooLarge);
  const lying = await at.post(path, '{}', { 'content-length': '999999999' });
  expect(lying.status).toBe(413);
  await expectAlive(at);
});

test('an unknown channel and a question without a tab are told so', async () => {
  const at = await browser();
  const odd = [
    '',
    'app',
    'app:no-such',
    'app:get-status/',
    'app:get-status?x',
    'App:Get',
    '__proto__',
    '%2e%2e',
  ];
  for (const name of odd) {
    expect(JSON.parse((await at.post(`/api/${name}`, '{}')).body)).toMatchObject({
      ok: false,
      error: { code: 'bridge/unknown-channel' },
    });
  }
  for (const tab of ['', 'short', `${someTab}!`, 'x'.repeat(65)]) {
    const refused = await at.post(path, '{}', { 'x-quandezhu-tab': tab });
    expect(JSON.parse(refused.body)).toMatchObject({ ok: false, error: { code: 'bridge/bad-request' } });
  }
});

test('a body without an end is cut off at the limit', async () => {
  const at = await browser();
  const refused = await new Promise<string>((resolve, reject) => {
    const headers = { ...at.headers, 'transfer-encoding': 'chunked' };
    const sent = request({ host: '127.0.0.1', port: at.port, method: 'POST', path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    sent.on('error', () => undefined);
    sent.write(Buffer.alloc(1024 * 1024 + 1, 0x20));
  });
  expect(JSON.parse(refused)).toMatchObject({ ok: false, error: { code: 'bridge/too-large' } });
});

/** Sends bytes over a bare socket and answers what came back until the host closed it. */
function overSocket(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = createConnection({ host: '127.0.0.1', port }, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}

test('what is not HTTP is hung up on without a word', async () => {
  const at = await browser();
  expect(await overSocket(at.port, 'HELLO\r\n\r\n')).toBe('');
  expect(await overSocket(at.port, '\u0016\u0003\u0001\u0002\u0000')).toBe('');
  expect(await overSocket(at.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`)).toBe('');
  await expectAlive(at);
});

test('a request with two lengths or a body that breaks off harms nobody', async () => {
  const at = await browser();
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${at.port}\r\nCookie: ${at.cookie}\r\n`;
  expect(await overSocket(at.port, `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`)).toBe(
    '',
  );
  await new Promise<void>((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: at.port }, () => {
      const rest = `Content-Type: application/json\r\nX-Quandezhu-Tab: ${someTab}\r\nContent-Length: 100\r\n\r\n{"a`;
      socket.write(head + rest, () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
  await expectAlive(at);
});
