import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus carries the text, as a person without a mouse would. Fails after a round of the page. */
export async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || !element.matches('a, button, input, summary')) return '';
      const label = element.closest('label')?.innerText ?? '';
      return `${element.getAttribute('aria-label') ?? ''} ${element.innerText} ${label}`;
    });
    if (text.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(text)}`);
}
