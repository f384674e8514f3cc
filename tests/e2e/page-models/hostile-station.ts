import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';

import { hostilePack, type HostilePack } from '../../support/hostile-pack';
import { expectOnlyText } from './only-text';
import { becomeFirstPerson } from './people';
import { addPeople } from './studio';

const instructor = '方晴<img src=x onerror=__qz=1>';

/** Goes to an address of the app. */
export async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), address);
}

/** The pack refused, trusted, looked at and taken in by the administrator, every step of it looked at. */
async function takeIn(page: Page, pack: HostilePack): Promise<void> {
  await open(page, '#/packs');
  await page.getByRole('tab', { name: '导入' }).click();
  const file = {
    name: '包<img src=x onerror=__qz=1>.qzpack',
    mimeType: 'application/zip',
    buffer: pack.bytes,
  };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/不在信任名单里/)).toBeVisible();
  await expectOnlyText(page, 'packs: unknown signer');
  await page.getByRole('button', { name: '核对指纹并信任…' }).click();
  const dialog = page.getByRole('dialog');
  await expectOnlyText(page, 'packs: trust');
  await dialog.getByRole('checkbox', { name: /逐组核对过指纹/ }).check();
  await dialog.getByRole('button', { name: '信任', exact: true }).click();
  await expect(page.getByText(/签名有效：/)).toBeVisible();
  await expectOnlyText(page, 'packs: preview');
  const looks = page.getByRole('button', { name: /的差别$/ });
  expect(await looks.count()).toBeGreaterThan(1);
  for (let at = 0; at < (await looks.count()); at += 1) {
    await looks.nth(at).click();
    await expectOnlyText(page, `packs: differences ${at}`);
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  }
  for (const all of await page.getByRole('button', { name: /^全选：/ }).all()) await all.click();
  await page.getByRole('button', { name: /^导入选中的 3 项/ }).click();
  await expect(page.getByText(/的包导入 3 项/)).toBeVisible();
  await expectOnlyText(page, 'packs: taken');
  await page.getByRole('tab', { name: '密钥' }).click();
  await expectOnlyText(page, 'packs: keys');
}

/** A station whose administrator has taken the hostile pack in, and whose instructor has a hostile name. */
export async function hostileStation(page: Page): Promise<HostilePack> {
  const pack = await hostilePack();
  await becomeFirstPerson(page, '梁晓');
  await addPeople(page, '教官', [instructor]);
  await expectOnlyText(page, 'people');
  await takeIn(page, pack);
  return pack;
}

/** Presses every button of a name and answers the files that are saved by it. */
export async function saved(page: Page, button: RegExp): Promise<readonly Buffer[]> {
  const buttons = page.getByRole('button', { name: button });
  await expect(buttons.first()).toBeVisible({ timeout: 30_000 });
  const files: Buffer[] = [];
  for (const one of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), one.click()]);
    files.push(await readFile(await download.path()));
  }
  return files;
}

/** Opens a screen by its address and looks at it. */
export async function look(
  page: Page,
  address: string,
  options?: { readonly isShown?: boolean },
): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectOnlyText(page, address, options);
}
