import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';

/** The web host in a real browser: its cookie, its tabs, its end. */

type Answer = { readonly ok: boolean; readonly value: unknown; readonly error?: { readonly code: string } };

/** The app's address, on whatever screen. */
const appAt = (origin: string) => new RegExp(`^${origin}/(#.*)?$`);

/** Asks as this tab's own page does: its id is seen on a request that the page itself sends. */
async function tabOf(page: Page): Promise<string> {
  const sent = page.waitForRequest((request) => request.url().includes('/api/'));
  await page.reload();
  return (await (await sent).headerValue('x-quandezhu-tab')) ?? '';
}

const ask = (page: Page, tab: string, channel: string, request: unknown): Promise<Answer> =>
  page.evaluate(
    async ([id, name, body]) => {
      const headers = { 'content-type': 'application/json', 'x-quandezhu-tab': id };
      return (await (await fetch(`/api/${name}`, { method: 'POST', headers, body })).json()) as Answer;
    },
    [tab, channel, JSON.stringify(request)] as const,
  );

const acting = async (page: Page, tab: string) =>
  ((await ask(page, tab, 'app:get-status', {})).value as { person: { id: string } | null }).person?.id ??
  null;

async function signIn(page: Page, tab: string): Promise<string> {
  const details = { name: '管理员', unit: '', duty: 'police' };
  const added = await ask(page, tab, 'people:add', { details, role: 'administrator', pin: '2468' });
  const { id } = (added.value as { person: { id: string } }).person;
  await ask(page, tab, 'people:sign-in', { person: id, pin: '2468' });
  return id;
}

test('the secret is gone from the address, and no script can read the cookie', async ({ app, host }) => {
  await expect(app).toHaveURL(appAt(host.origin));
  expect(await app.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await app.context().cookies();
  expect(cookie).toMatchObject({
    httpOnly: true,
    sameSite: 'Strict',
    name: `quandezhu-${new URL(host.origin).port}`,
  });
});

test('the address may be clicked on a page of another site', async ({ context, host, page }) => {
  // A data: page has an origin of its own, so to the browser it is another site.
  await page.goto(`data:text/html,<a href="${host.address}">enter</a>`);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(appAt(host.origin));
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(context.pages()).toHaveLength(1);
});

test('who is signed in stays so over a reload, in this tab only', async ({ app, context, host }) => {
  const tab = await tabOf(app);
  const person = await signIn(app, tab);
  expect(await tabOf(app)).toBe(tab);
  expect(await acting(app, tab)).toBe(person);

  const other = await context.newPage();
  await other.goto(host.origin);
  const otherTab = await tabOf(other);
  expect(otherTab).not.toBe(tab);
  expect(await acting(other, otherTab)).toBeNull();
});

test('a tab that is opened from another one, and so takes its storage along, is a tab of its own', async ({
  app,
}) => {
  const tab = await tabOf(app);
  const opened = app.waitForEvent('popup');
  await app.evaluate(() => window.open('/'));
  const copy = await opened;
  await copy.waitForLoadState();
  expect(await tabOf(copy)).not.toBe(tab);
  expect(await tabOf(app)).toBe(tab);
});

test('a page of another program on this computer gets nothing, although the cookie is sent along', async ({
  app,
  context,
  host,
}) => {
  const tab = await tabOf(app);
  const neighbour = createServer((_request, response) => response.end('<!doctype html>neighbour'));
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`);
  const seen: [status: number, isCookieSent: boolean][] = [];
  page.on('response', async (response) => {
    const { cookie } = await response.request().allHeaders();
    seen.push([response.status(), cookie?.includes('quandezhu') === true]);
  });
  await page.evaluate(
    async ([origin, id]) => {
      const post = { method: 'POST', credentials: 'include', mode: 'no-cors', body: '{}' } as const;
      await fetch(`${origin}/api/app:get-status`, post).catch(() => undefined);
      await fetch(`${origin}/`, { credentials: 'include', mode: 'no-cors' }).catch(() => undefined);
      const headers = { 'content-type': 'application/json', 'x-quandezhu-tab': id };
      await fetch(`${origin}/api/app:get-status`, { ...post, mode: 'cors', headers }).catch(() => undefined);
    },
    [host.origin, tab] as const,
  );
  // The third one, with headers of our own, is stopped by the browser: its preflight gets no permission.
  await expect
    .poll(() => seen)
    .toEqual([
      [404, true],
      [404, true],
    ]);
  await new Promise((resolve) => neighbour.close(resolve));
});
