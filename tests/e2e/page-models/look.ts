import { expect, type Page } from '@playwright/test';

/** How a person has the program look. */
export type Look = {
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly textSize: 100 | 200;
};

/** Chosen so that every value of each of the four stands beside every value of each other one at least once. */
export const looks: readonly Look[] = [
  { language: 'zh', theme: 'light', width: 1366, height: 768, textSize: 100 },
  { language: 'zh', theme: 'dark', width: 1920, height: 1080, textSize: 200 },
  { language: 'en', theme: 'light', width: 1920, height: 1080, textSize: 200 },
  { language: 'en', theme: 'dark', width: 1366, height: 768, textSize: 100 },
  { language: 'zh', theme: 'light', width: 1366, height: 768, textSize: 200 },
  { language: 'en', theme: 'dark', width: 1920, height: 1080, textSize: 100 },
];

/** Sets a look in the settings, as a person does; the language changes at once, without a reload. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByText(look.language === 'zh' ? '中文' : 'English', { exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: look.language === 'zh' ? '设置' : 'Settings' }),
  ).toBeVisible();
  const themes = look.language === 'zh' ? { light: '浅色', dark: '深色' } : { light: 'Light', dark: 'Dark' };
  await page.getByText(themes[look.theme], { exact: true }).click();
  await page.getByText(`${look.textSize}%`, { exact: true }).click();
}
