import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base, type Page } from '@playwright/test';

import { launchDesktop, shownPage } from '../support/electron-driver/launch-desktop';
import type { StandInElectron } from '../support/electron-driver/stand-in-electron';

/** The built desktop program, driven with a stand-in for Electron: how it is wired, and what it refuses. */

type Fixtures = { readonly dataFolder: string; readonly desktop: StandInElectron; readonly page: Page };

const test = base.extend<Fixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quandezhu-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  desktop: async ({ context, dataFolder }, use) => {
    const desktop = launchDesktop(context, { dataFolder });
    await use(desktop);
    desktop.app.quit();
    await desktop.app.exited;
  },
  page: async ({ desktop }, use) => use(await shownPage(desktop)),
});

type Preload = {
  ask: (channel: string, request: unknown) => Promise<{ ok: boolean; value: Record<string, unknown> }>;
};

const ask = (page: Page, channel: string, request: unknown) =>
  page.evaluate(([name, value]) => (window as unknown as { quandezhu: Preload }).quandezhu.ask(name, value), [
    channel,
    request,
  ] as const);

const own = (desktop: StandInElectron) => {
  const session = desktop.sessions.get('quandezhu');
  if (session === undefined) throw new Error('no session of our own');
  return session;
};

test('the window shows the app from its own scheme, once there is something to see', async ({
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(desktop.traffic).toEqual({ cancelled: [], blocked: [] });
  expect(desktop.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});

test('the page asks the host over IPC and is told that it is the desktop', async ({ dataFolder, page }) => {
  expect(await ask(page, 'app:get-status', {})).toMatchObject({
    ok: true,
    value: { host: 'desktop', dataFolder, isFirstStart: true },
  });
  expect(await ask(page, 'app:no-such', {})).toMatchObject({
    ok: false,
    error: { code: 'bridge/unknown-channel' },
  });
});

test('the preload puts one thing on the page: a question, and a call without contents', async ({
  desktop,
  page,
}) => {
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    const api = (window as unknown as { quandezhu: object }).quandezhu;
    const strange = ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'];
    return {
      isNew: Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && name.startsWith('quan')),
      strange: strange.filter((name) => name in window),
      api: Object.entries(api).map(([name, value]) => `${name}: ${typeof value}`),
    };
  });
  expect(found).toEqual({
    isNew: ['quandezhu'],
    strange: [],
    api: ['ask: function', 'host: string', 'onFileOpened: function'],
  });
  expect(desktop.ipc.names).toEqual(['ask']);
});

test('the window is sandboxed, isolated and without Node, developer tools or spell checker', async ({
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  const { show, webPreferences } = desktop.windows[0]?.options ?? {};
  expect(show).toBe(false);
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableBlinkFeatures: 'Auxclick',
    devTools: false,
  });
  expect(own(desktop).isSpellChecking).toBe(false);
  expect(desktop.app.notes.isSandboxed).toBe(true);
  expect(desktop.app.notes.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  expect(desktop.app.notes.paths.get('userData')).toContain('desktop');
});

test("the projector's window opens once, hardened like the first, and goes with it", async ({
  desktop,
  page,
}) => {
  const openStage = () => page.evaluate(() => void window.open('#/stage', 'quandezhu-stage-window', 'popup'));
  await openStage();
  await expect.poll(() => desktop.windows.length).toBe(2);
  const [main, stage] = desktop.windows;
  expect(stage?.options['webPreferences']).toEqual(main?.options['webPreferences']);
  const shown = await stage?.page;
  await expect.poll(() => shown?.title()).toBe('投影 · 劝得住');

  await openStage();
  await expect.poll(() => desktop.refusedWindows).toEqual(['app://quandezhu/#/stage']);
  expect(desktop.windows).toHaveLength(2);

  // Itself it opens nothing: it is locked like every page.
  await shown?.evaluate(() => void window.open('#/stage', 'another', 'popup'));
  await expect.poll(() => desktop.refusedWindows.length).toBe(2);

  await main?.close();
  await expect.poll(() => desktop.windows.length).toBe(0);
});

test('no other window opens, whatever a page tries', async ({ context, desktop, page }) => {
  await page.evaluate(() => {
    window.open('https://evil.example/');
    window.open('');
    const link = Object.assign(document.createElement('a'), {
      href: 'https://evil.example/a',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => desktop.refusedWindows.length).toBe(3);
  await expect.poll(() => context.pages().length).toBe(1);
});

test('the page stays where it is, and may be loaded again', async ({ desktop, page }) => {
  // The app writes its screen behind the #; what counts is the page before it.
  const place = () => page.url().split('#')[0];
  const before = place();
  const away = {
    'https://evil.example/': null,
    'http://127.0.0.1:1/': null,
    '/assets/': 'app://quandezhu/assets/',
  };
  for (const [address, real] of Object.entries(away)) {
    await page.evaluate((to) => location.assign(to), address);
    await expect.poll(() => desktop.traffic.blocked.at(-1)).toBe(real ?? address);
  }
  expect(place()).toBe(before);
  await page.reload();
  expect(await ask(page, 'app:get-status', {})).toMatchObject({ ok: true });
});

test('who is signed in stays so over a reload', async ({ page }) => {
  const details = { name: '管理员', unit: '', duty: 'police' };
  const added = await ask(page, 'people:add', { details, role: 'administrator', pin: '2468' });
  const person = (added.value['person'] as { id: string }).id;
  await ask(page, 'people:sign-in', { person, pin: '2468' });
  await page.reload();
  expect(await ask(page, 'app:get-status', {})).toMatchObject({ value: { person: { id: person } } });
});

test('every permission but filling the screen is refused, asked for or only looked at', async ({
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'fileSystem',
    'hid',
    'usb',
    'serial',
    'window-management',
  ];
  expect(own(desktop).grantedOf(permissions)).toEqual(['fullscreen']);
});

test('requests to anywhere but the app are cancelled', async ({ desktop, page }) => {
  await page.evaluate(() =>
    Promise.allSettled(
      ['https://evil.example/x', 'http://127.0.0.1:1/'].map((to) => fetch(to, { mode: 'no-cors' })),
    ),
  );
  const outside = [
    'https://evil.example/x',
    'http://127.0.0.1:1/',
    'ws://127.0.0.1/',
    'wss://evil.example/',
    'file:///etc/passwd',
    'ftp://evil.example/',
    'devtools://devtools/x',
    'app://other/',
    'app://quandezhu.evil/',
    'chrome://settings/',
  ];
  expect(outside.filter((url) => own(desktop).isLetThrough(url))).toEqual([]);
  expect(own(desktop).isLetThrough('app://quandezhu/')).toBe(true);
});

test('the scheme serves its own files with the policy, and nothing else of the disk', async ({
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  const served = async (address: string, method = 'GET') => own(desktop).served(address, method);
  const index = await served('app://quandezhu/');
  expect(index?.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(index?.headers.get('content-security-policy')).not.toContain('unsafe');
  expect((await served('app://quandezhu/#/progress'))?.status).toBe(200);
  const others = [
    'app://quandezhu/../electron/main.cjs',
    'app://quandezhu/%2e%2e/electron/main.cjs',
    'app://quandezhu/..%2felectron%2fmain.cjs',
    'app://other/',
    'app://quandezhu/no-such.js',
    'app://quandezhu/assets/',
  ];
  for (const address of others) expect([address, (await served(address))?.status]).toEqual([address, 404]);
  expect((await served('app://quandezhu/', 'POST'))?.status).toBe(404);
});

test('only the app itself may ask: no frame in it, no other page', async ({ desktop, page }) => {
  await expect(page).toHaveTitle(/劝得住/);
  const sender = desktop.windows[0]?.webContents;
  const foreign = [
    null,
    { url: 'https://evil.example/', parent: null },
    { url: 'app://quandezhu.evil.example/', parent: null },
    { url: 'app://quandezhu/', parent: {} },
    { url: 'about:blank', parent: null },
  ];
  for (const senderFrame of foreign) {
    const refused = await desktop.ipc.invoke({ sender, senderFrame }, 'ask', ['app:get-status', '{}']);
    expect(refused).toMatchObject({ ok: false, error: { code: 'bridge/bad-request' } });
  }
  const ours = { sender, senderFrame: { url: 'app://quandezhu/', parent: null } };
  expect(await desktop.ipc.invoke(ours, 'ask', ['app:get-status', '{}'])).toMatchObject({ ok: true });
  for (const strange of [[], [1, '{}'], ['app:get-status', {}], ['app:get-status', '{']]) {
    expect(await desktop.ipc.invoke(ours, 'ask', strange)).toMatchObject({
      ok: false,
      error: { code: 'bridge/bad-request' },
    });
  }
});

test('the menu speaks the language of the settings and offers no developer tools', async ({
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  expect(desktop.menu.map(({ label }) => label)).toEqual(['文件', '编辑', '视图']);
  expect(JSON.stringify(desktop.menu)).not.toContain('toggleDevTools');
});

test('the window remembers its place, and closing it ends the program and frees the folder', async ({
  context,
  dataFolder,
}) => {
  const first = launchDesktop(context, { dataFolder });
  await shownPage(first);
  await first.windows[0]?.close();
  expect(await first.app.exited).toBe(0);
  const place = { x: 40, y: 30, width: 1000, height: 700, isMaximized: false };
  expect(Object.keys(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8')))).toEqual(
    Object.keys(place),
  );
  writeFileSync(join(dataFolder, 'window.json'), JSON.stringify(place));
  const second = launchDesktop(context, { dataFolder });
  await shownPage(second);
  expect(second.windows[0]?.bounds).toEqual({ x: 40, y: 30, width: 1000, height: 700 });
  second.app.quit();
  expect(await second.app.exited).toBe(0);
});

test('a second start brings the open window to the front and ends itself', async ({
  context,
  dataFolder,
  desktop,
  page,
}) => {
  await expect(page).toHaveTitle(/劝得住/);
  const second = launchDesktop(context, { dataFolder, isFirst: false });
  expect(await second.app.exited).toBe(0);
  expect(second.windows).toEqual([]);
  let isInFront = false;
  desktop.windows[0]?.on('focus', () => (isInFront = true));
  desktop.app.emit('second-instance', {}, ['electron'], '/');
  expect(isInFront).toBe(true);
});

test('what keeps it from starting is told in a box, in both languages', async ({ context, dataFolder }) => {
  const file = join(dataFolder, 'a-file');
  writeFileSync(file, '');
  const desktop = launchDesktop(context, { dataFolder: file });
  expect(await desktop.app.exited).toBe(1);
  expect(desktop.errorBoxes.join('\n')).toContain('不能写入');
  expect(desktop.errorBoxes.join('\n')).toContain('cannot be written');
  expect(desktop.windows).toEqual([]);
});
