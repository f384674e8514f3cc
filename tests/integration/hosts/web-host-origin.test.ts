import { browserAt, type BrowserAt } from '../../support/browser-at';
import { rawRequest } from '../../support/raw-request';
import { runningWebHost } from '../../support/running-web-host';

/** Requests that carry the right cookie and yet do not come from our own page. */

const path = '/api/app:get-status';
const silence = { status: 404, body: '' };

async function browser(): Promise<BrowserAt> {
  return browserAt((await runningWebHost().address) ?? '');
}

test('a foreign name that was made to resolve to this computer gets nothing (DNS rebinding)', async () => {
  const at = await browser();
  const names = [
    'evil.example',
    `evil.example:${at.port}`,
    '127.0.0.1',
    `127.0.0.1:${at.port + 1}`,
    `[::1]:${at.port}`,
    `127.0.0.1:${at.port}.evil.example`,
  ];
  for (const host of names) {
    expect(await at.post(path, '{}', { host })).toMatchObject(silence);
    expect(await at.get('/', { host })).toMatchObject(silence);
  }
});

test('our other name, localhost, is answered', async () => {
  const at = await browser();
  const host = `localhost:${at.port}`;
  expect((await at.post(path, '{}', { host, origin: `http://${host}` })).status).toBe(200);
});

test('a page of another origin gets nothing, be it a program on this same computer', async () => {
  const at = await browser();
  const origins = [
    'https://evil.example',
    'null',
    `http://127.0.0.1:${at.port + 1}`,
    `https://127.0.0.1:${at.port}`,
    `http://localhost:${at.port}`,
  ];
  for (const origin of origins) expect(await at.post(path, '{}', { origin })).toMatchObject(silence);
});

test('what the browser itself calls foreign gets nothing, even a script or a picture', async () => {
  const at = await browser();
  for (const site of ['cross-site', 'same-site']) {
    expect(await at.post(path, '{}', { 'sec-fetch-site': site })).toMatchObject(silence);
    expect(await at.get('/assets/index-1a2b3c4d.js', { 'sec-fetch-site': site })).toMatchObject(silence);
  }
  expect(await at.post(path, '{}', { 'sec-fetch-site': 'none' })).toMatchObject(silence);
});

test('the address cannot be entered by a script or a picture of another page', async () => {
  const address = (await runningWebHost().address) ?? '';
  const at = await browserAt(address);
  const { pathname, search } = new URL(address);
  for (const mode of ['no-cors', 'cors', 'websocket']) {
    expect(await at.get(pathname + search, { 'sec-fetch-mode': mode })).toMatchObject(silence);
  }
});

test('nobody is allowed to ask across origins: a preflight gets nothing', async () => {
  const at = await browser();
  const headers = {
    cookie: at.cookie,
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
  };
  const answer = await rawRequest({ port: at.port, method: 'OPTIONS', path, headers });
  expect(answer).toMatchObject(silence);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});
