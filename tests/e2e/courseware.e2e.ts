import { readFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { becomeFirstPerson } from './page-models/people';

/** Courseware from the same source as the lesson: as files, and as PDF through the print view. */

const shots = process.env['QZ_SHOTS'];

async function toMaker(page: Page): Promise<void> {
  await page.getByRole('link', { name: '课堂' }).click();
  await page.getByRole('tab', { name: '课件' }).click();
  await page.getByRole('textbox', { name: '单位名' }).fill('城南派出所');
}

async function choose(page: Page, kind: RegExp, types: readonly string[]): Promise<void> {
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('button', { name: '全不选' }).click();
  for (const type of types) await page.getByRole('checkbox', { name: new RegExp(`^${type} `) }).check();
}

/** Makes files and saves each of them. */
async function files(page: Page, count: number): Promise<readonly Download[]> {
  await page.getByRole('button', { name: '做成文件' }).click();
  const saves = page.getByRole('button', { name: /^保存 / });
  await expect(saves).toHaveCount(count);
  const saved: Download[] = [];
  for (let at = 0; at < count; at += 1) {
    const [download] = await Promise.all([page.waitForEvent('download'), saves.nth(at).click()]);
    saved.push(download);
  }
  await page.getByRole('button', { name: '再做一份' }).click();
  return saved;
}

test('slides, handbook and exam come as files that begin as such files do, named by what they are', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '梁晓');
  await toMaker(app);
  for (const [kind, types, count, form] of [
    [/^幻灯片/, ['F04', 'F07'], 1, 'pptx'],
    [/^话术手册/, ['F04', 'F07'], 1, 'docx'],
    [/^试卷/, ['F04', 'F07'], 2, 'docx'],
  ] as const) {
    await choose(app, kind, types);
    for (const download of await files(app, count)) {
      expect(download.suggestedFilename()).toMatch(new RegExp(`^.+_\\d{4}-\\d{2}-\\d{2}\\.${form}$`));
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
      expect(bytes.length).toBeGreaterThan(5000);
    }
  }
});

test('the whole library as a handbook shows how far it is, and can be stopped', async ({ app }) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '梁晓');
  await toMaker(app);
  await app.getByRole('radio', { name: /^话术手册/ }).check();
  await app.getByRole('button', { name: '全选', exact: true }).click();
  await app.getByRole('button', { name: '做成文件' }).click();
  await app.getByRole('button', { name: '停下' }).click();
  await expect(app.getByRole('button', { name: '做成文件' })).toBeEnabled();
  const [whole] = await files(app, 1);
  expect((await readFile((await whole?.path()) ?? '')).length).toBeGreaterThan(100_000);
});

test('every kind is printed through the system, on pages of its own shape', async ({ app }) => {
  test.setTimeout(180_000);
  await becomeFirstPerson(app, '梁晓');
  await toMaker(app);
  for (const [kind, name] of [
    [/^幻灯片/, 'slides'],
    [/^话术手册/, 'handbook'],
    [/^口袋卡/, 'pocket-card'],
    [/^角色卡/, 'role-play'],
    [/^试卷/, 'exam'],
    [/^证书/, 'certificate'],
  ] as const) {
    await choose(app, kind, ['F07']);
    if (name === 'certificate') await app.getByRole('textbox', { name: '名单' }).fill('马一\n李二');
    await app.getByRole('button', { name: '打印／存成 PDF' }).click();
    await expect(app.getByRole('heading', { level: 1, name: '打印预览' })).toBeVisible();
    const tooHigh = () =>
      app
        .locator('.printed-slide-body')
        .evaluateAll((pages) => pages.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
    await expect.poll(tooHigh).toBe(0);
    const pdf = await app.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    if (shots) {
      await app.pdf({ path: `${shots}/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
      await app.screenshot({ path: `${shots}/print-${name}.png` });
    }
    await app.getByRole('button', { name: '返回' }).click();
  }
});
