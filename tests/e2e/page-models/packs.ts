import { expect, type Page } from '@playwright/test';

const passphrase = '雨后的操场 2026';

/** Goes to the page of packs by the studio. */
export async function toPacks(page: Page, part: '导入' | '导出' | '密钥'): Promise<void> {
  await page.getByRole('link', { name: '工作室' }).click();
  await page.getByRole('button', { name: '剧本包' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '剧本包' })).toBeVisible();
  await page.getByRole('tab', { name: part }).click();
}

/** Makes the unit's key and a signed pack with one script; answers the file and the fingerprint of the key. */
export async function exportScript(
  page: Page,
  title: string,
): Promise<{ readonly file: string; readonly fingerprint: string }> {
  await toPacks(page, '密钥');
  await page.getByRole('button', { name: '生成密钥…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位').fill('城南所');
  await dialog.getByLabel('口令', { exact: true }).fill(passphrase);
  await dialog.getByLabel('再输一次口令').fill(passphrase);
  await dialog.getByRole('button', { name: '生成', exact: true }).click();
  await expect(dialog).toBeHidden();
  const fingerprint = await page.locator('code').first().textContent();

  await page.getByRole('tab', { name: '导出' }).click();
  await page.getByRole('checkbox', { name: new RegExp(title) }).check();
  await page.getByLabel('包的名称').fill('城南十一月包');
  await page.getByLabel('密钥口令').fill(passphrase);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^签名并保存/ }).click();
  return { file: await (await download).path(), fingerprint: fingerprint ?? '' };
}

/** Imports a pack of a unit that is not trusted yet: refused first, trusted after its fingerprint was compared, then taken in. */
export async function importPack(page: Page, file: string, fingerprint: string): Promise<void> {
  await toPacks(page, '导入');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/不在信任名单里/)).toBeVisible();
  await page.getByRole('button', { name: '核对指纹并信任…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(fingerprint)).toBeVisible();
  await dialog.getByRole('checkbox', { name: /逐组核对过指纹/ }).check();
  await dialog.getByRole('button', { name: '信任', exact: true }).click();
  await expect(page.getByText('签名有效：城南所')).toBeVisible();
  await page.getByRole('button', { name: /^导入选中的 1 项/ }).click();
  await expect(page.getByText(/已从“城南所”的包导入 1 项/)).toBeVisible();
}
