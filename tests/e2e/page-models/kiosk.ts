import { expect, type Page } from '@playwright/test';

/** Starts the kiosk from the class, as whoever is signed in. */
export async function startKiosk(page: Page): Promise<void> {
  await page.getByRole('link', { name: '课堂' }).click();
  await page.getByRole('tab', { name: '每日与宣讲' }).click();
  await page.getByRole('button', { name: '开始宣讲' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '开始宣讲' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /您遇上过哪一样/ })).toBeVisible();
}

/** The way of the staff by keyboard; ends with the question for the PIN. */
export async function openStaff(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(工作人员|Staff)$/ }).focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}
