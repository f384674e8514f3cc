import { expect, type Page } from '@playwright/test';

/** The passphrase of computers that tests encrypt. */
export const testPassphrase = 'river old bridge grapefruit';

/** Opens the tab of the encryption. */
export async function openSealTab(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/data`);
  await page.getByRole('tab', { name: '加密' }).click();
}

/** Encrypts the names, as an administrator does it, and answers the recovery key. */
export async function turnSealOn(page: Page): Promise<string> {
  await openSealTab(page);
  await page.getByRole('button', { name: '加密姓名…' }).click();
  await page.getByLabel('新口令').fill(testPassphrase);
  await page.getByLabel('再输一次').fill(testPassphrase);
  await page.getByRole('button', { name: '开始加密' }).click();
  const key = page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  await expect(key).toBeVisible();
  return (await key.textContent()) ?? '';
}

/** Says that the key was printed. */
export async function keepRecoveryKey(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: '我已经打印或抄好恢复密钥' }).check();
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.getByText('姓名已加密，本机已解锁')).toBeVisible();
}
