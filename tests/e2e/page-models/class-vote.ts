import { expect, type Locator, type Page } from '@playwright/test';

/** The options on the board, in their order. */
export function optionsOn(page: Page): Locator {
  return page.locator('.vote-option');
}

/** From the library, by keyboard, to the class vote of a case: its briefing, then the quiet button there. */
export async function openClassVote(page: Page, script: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/briefing/${script}`);
  const entrance = page.getByRole('button', { name: '全班表决' });
  await expect(entrance).toBeVisible();
  await entrance.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /开始表决|接着上/ })).toBeFocused();
}

/** One round by keys: votes, the distribution, the choice of the room, and on to the next turn (past beats). */
export async function voteRound(page: Page, votes: string): Promise<void> {
  await expect(optionsOn(page).first()).toBeVisible();
  for (const key of votes) await page.keyboard.press(key);
  await expect(page.getByText(`已投 ${votes.length} 票，票数待揭晓`)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(`已投 ${votes.length} 票`, { exact: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('list', { name: '对方的反应' })).toBeVisible();
}

/** Goes on from a reaction to the next options or to the ending. */
export async function onToNextVote(page: Page): Promise<void> {
  const ending = page.getByRole('region', { name: '结局' });
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('PageDown');
    await expect(page.locator('.vote-talk')).toBeVisible();
    if ((await optionsOn(page).count()) > 0 || (await ending.isVisible())) return;
  }
}
