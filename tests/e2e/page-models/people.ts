import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The PIN of people that tests make. */
export const testPin = '739215';

/** The first start, as a person with a keyboard goes through it: name, PIN twice, recovery code kept. */
export async function becomeFirstPerson(page: Page, name: string): Promise<void> {
  await expect(page.getByLabel('姓名')).toBeFocused();
  await page.keyboard.type(name);
  await page.getByLabel(/^PIN/).fill(testPin);
  await page.getByLabel('再输一次').fill(testPin);
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '进入案例库' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '案例库' })).toBeVisible();
}

/** Signs in again on the sign-in screen. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByLabel(/PIN/).first().fill(testPin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '案例库' })).toBeVisible();
}
