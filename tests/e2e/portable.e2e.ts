import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';

import { PortableEdition } from '../support/portable-edition';
import { beginGuided } from './page-models/briefing';
import { becomeFirstPerson, signIn } from './page-models/people';
import { shippedScript, stepsOf } from './page-models/script-file';
import { playSteps, toDebrief } from './page-models/talk';

/** The edition that a station uses when it has no package: unpacked, clicked, with no Node on the computer. */

const test = base.extend<{ readonly edition: PortableEdition }>({
  edition: async ({}, use) => {
    const edition = new PortableEdition();
    await use(edition);
    await edition.dispose();
  },
});

test.skip(process.platform !== 'linux', 'the launcher for Windows is a script that only Windows runs');

/** The window that the launcher has opened by itself: nothing here opens a page. */
async function windowOf(edition: PortableEdition): Promise<{ browser: Browser; page: Page }> {
  await expect.poll(() => edition.debuggingPort(), { timeout: 30_000 }).not.toBeNull();
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${edition.debuggingPort() ?? ''}`);
  const [context] = browser.contexts();
  await expect.poll(() => context?.pages().length).toBe(1);
  const page = context?.pages()[0];
  if (page === undefined) throw new Error('no window');
  return { browser, page };
}

const cannotBeRun = '/nowhere/browser';

test('unpacked beside a data folder, it opens its own window; a talk played there is still there after a power cut', async ({
  edition,
}, info) => {
  test.setTimeout(180_000);
  const program = info.project.use.launchOptions?.executablePath ?? '';
  const QUANDEZHU_BROWSER = edition.browser(
    `PATH=/usr/bin:/bin exec '${program}' --headless=new --disable-gpu --remote-debugging-port=0 --window-size=1366,768 "$@"`,
  );
  expect(() => execFileSync('/bin/sh', ['-c', 'command -v node'], { env: edition.environment })).toThrow();
  mkdirSync(path.join(edition.folder, 'data'));
  const script = shippedScript('f01-four-orders');

  const address = await edition.start({ QUANDEZHU_BROWSER });
  const first = await windowOf(edition);
  expect(new URL(first.page.url()).origin).toBe(new URL(address).origin);
  await becomeFirstPerson(first.page, '沈澜');
  await beginGuided(first.page, script);
  await playSteps(first.page, script, stepsOf(script, 'veto-n03'));
  await toDebrief(first.page);
  await edition.cutPower();

  await edition.start({ QUANDEZHU_BROWSER });
  const second = await windowOf(edition);
  await signIn(second.page, '沈澜');
  await second.page.getByRole('link', { name: /进度/ }).first().click();
  await expect(second.page.getByRole('heading', { level: 1, name: /进度/ })).toBeVisible();
  await expect(second.page.getByText(script.title).first()).toBeVisible();
  expect(readdirSync(path.join(edition.folder, 'data'))).toContain('quandezhu.db');
  expect(existsSync(path.join(edition.home, '.local'))).toBe(false);

  const session = await second.browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  expect(await edition.untilEnded()).toBe(0);
  expect(edition.output).toContain('已结束，数据都已保存。');
});

test('a second start shows the host that is running, and leaves it running', async ({ edition }) => {
  const address = await edition.start({}, ['--no-open']);
  const second = execFileSync('/bin/sh', [path.join(edition.folder, '启动劝得住.sh'), '--no-open'], {
    env: edition.environment,
    encoding: 'utf8',
  });
  expect(second).toContain(address);
  expect(second).toContain('已在运行');
  edition.signal('SIGTERM');
  expect(await edition.untilEnded()).toBe(0);
});

test('without a browser the address is printed to be opened by hand, and the host stays until it is ended', async ({
  edition,
  page,
}) => {
  const address = await edition.start({ QUANDEZHU_BROWSER: cannotBeRun });
  await expect.poll(() => edition.output).toContain('没有找到 Edge、Chrome 或同类浏览器');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  edition.signal('SIGTERM');
  expect(await edition.untilEnded()).toBe(0);
});

test('a launcher that is killed takes its host along, saved and let go of', async ({ edition }) => {
  await edition.start({}, ['--no-open']);
  edition.signal('SIGKILL');
  expect(await edition.untilEnded()).toBe(null);
  // The host ends by itself and says nothing to anybody any more: that a next start has the folder for itself tells of it.
  await expect(async () => {
    await edition.start({}, ['--no-open']);
    await expect.poll(() => edition.output).toMatch(/按 Ctrl\+C 结束|已在运行/);
    expect(edition.output).not.toContain('已在运行');
  }).toPass();
  edition.signal('SIGTERM');
  expect(await edition.untilEnded()).toBe(0);
});

test('a stick that gives no right to run programs is no hindrance', async ({ edition }) => {
  const runtime = path.join(edition.folder, `runtime/linux-${process.arch}/node`);
  chmodSync(runtime, 0o644);
  await edition.start({}, ['--no-open']);
  expect(existsSync(path.join(edition.home, `.cache/quandezhu/runtime/linux-${process.arch}-node`))).toBe(
    true,
  );
  edition.signal('SIGTERM');
  expect(await edition.untilEnded()).toBe(0);
});
