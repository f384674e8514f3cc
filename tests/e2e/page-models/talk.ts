import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import type { Script } from '#core/script/script-schema';

import { linesOf } from './script-file';

/** Plays moves by their number keys alone; goes on past the openings of scenes and past beats with Enter. */
export async function playSteps(page: Page, script: Script, steps: readonly string[]): Promise<void> {
  for (const move of steps) {
    const lines = linesOf(script, move);
    const chosen = page.locator('.choice').filter({ hasText: new RegExp(lines.map(escaped).join('|')) });
    const opening = page
      .locator('button.button-primary')
      .filter({ hasText: /拨出电话|上前|^继续|Make the call|Step up|^Go on/ });
    await expect(chosen.or(opening).first()).toBeVisible();
    while (await opening.isVisible()) {
      await page.keyboard.press('Enter');
      await expect(chosen.or(opening).first()).toBeVisible();
    }
    const key = await chosen.first().getAttribute('aria-keyshortcuts');
    await page.keyboard.press(key ?? '');
    await expect(chosen).toHaveCount(0);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** From the quiet ending to the debrief, by Enter. */
export async function toDebrief(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /去复盘|To the debrief/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /复盘|Debrief/ })).toBeVisible();
}
