import { expect, type Page } from '@playwright/test';

import type { Script } from '#core/script/script-schema';

/** From the library into a guided talk with the given disposition (the first one when none is named), by mouse. */
export async function beginGuided(
  page: Page,
  script: Script,
  disposition = script.dispositions[0],
): Promise<void> {
  await page
    .getByRole('link', { name: script.title })
    .or(page.getByRole('button', { name: script.title }))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: script.title })).toBeVisible();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('radio', { name: disposition?.name ?? '' }).check();
  await page.getByRole('button', { name: /^(开始|Begin|Start)/ }).click();
}
