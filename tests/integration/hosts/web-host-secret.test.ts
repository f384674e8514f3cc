import { browserAt } from '../../support/browser-at';
import { rawRequest } from '../../support/raw-request';
import { runningWebHost } from '../../support/running-web-host';

/** Who does not hold the cookie is told nothing, not even that the program runs. */

const silence = { status: 404, body: '' };

async function started() {
  const address = (await runningWebHost().address) ?? '';
  return { address, port: Number(new URL(address).port), browser: await browserAt(address) };
}

const question = { method: 'POST', path: '/api/app:get-status', body: '{}' } as const;

test('the printed address is exchanged for a strict cookie that scripts cannot read and whose name holds the port', async () => {
  const { address, port } = await started();
  const { pathname, search } = new URL(address);
  const entered = await rawRequest({ port, path: pathname + search });
  expect(entered.status).toBe(200);
  expect(entered.headers.refresh).toBe('0; url=/');
  expect(entered.headers['set-cookie']).toEqual([
    expect.stringMatching(
      new RegExp(`^quandezhu-${port}=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    ),
  ]);
});

test('an address that was typed or opened by the system leads straight to the app', async () => {
  const { address, port } = await started();
  const { pathname, search } = new URL(address);
  const headers = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
  const entered = await rawRequest({ port, path: pathname + search, headers });
  expect([entered.status, entered.headers.location]).toEqual([303, '/']);
});

test('a browser that is known keeps its cookie when it enters again, so that its open tabs stay who they are', async () => {
  const { address, browser } = await started();
  const { pathname, search } = new URL(address);
  const again = await browser.get(pathname + search);
  expect(again.status).toBe(200);
  expect(again.headers['set-cookie']).toBeUndefined();
});

test('with the cookie the app and its channels answer', async () => {
  const { browser } = await started();
  expect((await browser.get('/')).body).toContain('劝得住');
  const status = await browser.post(question.path, question.body);
  expect(JSON.parse(status.body)).toMatchObject({ ok: true, value: { host: 'web', isFirstStart: true } });
});

test.each([
  ['the app', { path: '/' }],
  ['the app by its name', { path: '/index.html' }],
  ['a script', { path: '/assets/index-1a2b3c4d.js' }],
  ['a channel', { ...question, headers: { 'content-type': 'application/json' } }],
  ['the sign of life', { ...question, path: '/tab/keep', headers: { 'content-type': 'application/json' } }],
  ['the exchange', { path: '/enter' }],
  ['the exchange with an empty secret', { path: '/enter?secret=' }],
  ['the exchange with a wrong secret', { path: `/enter?secret=${'A'.repeat(43)}` }],
])('without the secret there is no answer: %s', async (_what, request) => {
  const { port } = await started();
  const refused = await rawRequest({ port, ...request });
  expect(refused).toMatchObject(silence);
  expect(refused.headers['set-cookie']).toBeUndefined();
});

test('a cookie that is wrong, cut, or of another port opens nothing', async () => {
  const { port, browser } = await started();
  const other = await started();
  const own = browser.cookie.split('=')[1] ?? '';
  const wrongOnes = [
    `quandezhu-${port}=${'A'.repeat(43)}`,
    `quandezhu-${port}=${own.slice(0, -1)}`,
    `quandezhu-${port}=`,
    `quandezhu-${other.port}=${own}`,
    other.browser.cookie,
    other.browser.cookie.replace(String(other.port), String(port)),
  ];
  for (const cookie of wrongOnes) {
    expect(await rawRequest({ port, path: '/', headers: { cookie } })).toMatchObject(silence);
  }
});

test('cookies of other programs beside ours do no harm', async () => {
  const { browser, port } = await started();
  const cookie = `theme=dark; quandezhu-1=x; quandezhu-${port}=planted; ${browser.cookie}`;
  expect((await rawRequest({ port, path: '/', headers: { cookie } })).status).toBe(200);
});

test('a cookie ends with its host', async () => {
  const first = runningWebHost();
  const browser = await browserAt((await first.address) ?? '');
  await first.end();
  const second = runningWebHost({ dataFolder: first.dataFolder, port: browser.port });
  await second.address;
  expect(await browser.get('/')).toMatchObject(silence);
});
