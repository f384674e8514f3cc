import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base, type Page } from '@playwright/test';

import { launchDesktop, shownPage } from '../support/electron-driver/launch-desktop';
import type { StandInElectron } from '../support/electron-driver/stand-in-electron';
import { testPin } from './page-models/people';

/** A pack that is double-clicked opens in the desktop: at the start, beside an open window, and as macOS says it. */

type Fixtures = { readonly dataFolder: string; readonly pack: string };

type Preload = { ask: (channel: string, request: unknown) => Promise<{ value: unknown }> };

async function ask<Value>(page: Page, channel: string, request: unknown): Promise<Value> {
  const answer = await page.evaluate(
    ([name, value]) => (window as unknown as { quandezhu: Preload }).quandezhu.ask(name, value),
    [channel, request] as const,
  );
  return answer.value as Value;
}

async function quit({ app }: StandInElectron): Promise<void> {
  app.quit();
  await app.exited;
}

const test = base.extend<Fixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quandezhu-opened-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  /** A pack of this computer's own making, so that its signer is known. */
  pack: async ({ context, dataFolder }, use) => {
    const desktop = launchDesktop(context, { dataFolder });
    const page = await shownPage(desktop);
    const details = { name: '沈澜', unit: '城南所', duty: 'police' };
    const { person } = await ask<{ person: { id: string } }>(page, 'people:add', {
      details,
      role: 'administrator',
      pin: testPin,
    });
    await ask(page, 'people:sign-in', { person: person.id, pin: testPin });
    const passphrase = '三盏灯 照亮长街';
    await ask(page, 'keys:make', { unit: '城南所', passphrase });
    const { scripts } = await ask<{ scripts: { hash: string }[] }>(page, 'library:get', {});
    const { base64 } = await ask<{ base64: string }>(page, 'packs:export', {
      title: '十月包',
      scripts: scripts.slice(0, 1).map(({ hash }) => hash),
      lessons: [],
      ruleset: false,
      passphrase,
    });
    await quit(desktop);
    const file = join(dataFolder, '十月 包.qzpack');
    writeFileSync(file, Buffer.from(base64, 'base64'));
    await use(file);
  },
});

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /沈澜/ }).click();
  await page.getByLabel(/PIN/).first().fill(testPin);
  await page.keyboard.press('Enter');
}

const preview = (page: Page) => page.getByText('十月包').first();

test('started by a double-click, it shows the pack as soon as somebody has signed in', async ({
  context,
  dataFolder,
  pack,
}) => {
  const desktop = launchDesktop(context, { dataFolder, args: [pack] });
  const page = await shownPage(desktop);
  await enter(page);
  await expect(page.getByRole('heading', { level: 1, name: '剧本包' })).toBeVisible();
  await expect(preview(page)).toBeVisible();
  await quit(desktop);
});

test('a double-click beside an open window shows the pack there; what is no pack changes nothing', async ({
  context,
  dataFolder,
  pack,
}) => {
  const desktop = launchDesktop(context, { dataFolder });
  const page = await shownPage(desktop);
  await enter(page);
  const library = page.getByRole('heading', { level: 1, name: '案例库' });
  await expect(library).toBeVisible();

  const hostile = ['/etc/passwd', 'https://evil.example/a.qzpack', '--load=/a.qzpack', `${pack}/../x.exe`];
  for (const argument of hostile)
    desktop.app.emit('second-instance', {}, ['quandezhu', argument], dataFolder);
  expect(await ask(page, 'packs:take-opened', {})).toBeNull();
  await expect(library).toBeVisible();

  desktop.app.emit('second-instance', {}, ['quandezhu', '--flag', '十月 包.qzpack'], dataFolder);
  await expect(preview(page)).toBeVisible();

  // Once more while it is being looked at, as macOS says it: it is looked at anew.
  let isPrevented = false;
  desktop.app.emit('open-file', { preventDefault: () => (isPrevented = true) }, pack);
  expect(isPrevented).toBe(true);
  await expect(preview(page)).toBeVisible();
  desktop.app.emit('open-file', { preventDefault: () => undefined }, join(dataFolder, 'gone.qzpack'));
  await expect(page.getByText('“gone.qzpack”读不了')).toBeVisible();
  await quit(desktop);
});
