import { expect, type Page } from '@playwright/test';

/** What stands on a screen or a wall at the moment. */
export type ShownStep = {
  /** “12/58” or “12 / 58”, without the space. */
  readonly place: string;
  /** Reveals that are out. */
  readonly revealed: number;
  readonly text: string;
  /** Words hidden below or beside the box that cannot be scrolled to would be lost: how far the box can be scrolled. */
  readonly more: number;
};

/** Opens the player of a lesson and waits for its first step. */
export async function openLecture(page: Page, fraudType: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/lecture/${fraudType}`);
  await expect(page.getByRole('region', { name: '这一步' })).toBeVisible();
}

/** Reads what is shown, on the player's screen or on the wall. */
export async function shownStep(page: Page): Promise<ShownStep> {
  return page.evaluate(() => {
    const box = document.querySelector('.step-box');
    const place = document.querySelector('.lecture-place > span, .stage-foot > span:last-child');
    return {
      place: (place?.textContent ?? '').replaceAll(' ', ''),
      revealed: box?.querySelectorAll('.step-revealed-out').length ?? 0,
      text: box?.querySelector('.step')?.textContent ?? '',
      more: box === null ? 0 : box.scrollHeight - box.clientHeight,
    };
  });
}
