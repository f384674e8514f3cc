import { expect, type BrowserContext, type Page } from '@playwright/test';

import { markerTraces } from '../../support/mark-texts';

/** What a marker would have become if any of it had been taken for markup, and what is shown of markers as text. */
async function whatCameOf(page: Page) {
  return page.evaluate((traces) => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const foreign = [...document.scripts].filter(({ src }) => !src.startsWith(`${location.origin}/`));
    const typed = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const drawn = [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    const shown = [document.body.innerText, ...typed, ...drawn].join('\n');
    return {
      pictures: count('img[src="x"]'),
      scripts: foreign.length,
      handlers: count('[onload], [onerror], [onclick]'),
      links: [...document.querySelectorAll('a')].filter(({ href }) => /^javascript:/i.test(href)).length,
      frames: count('iframe, object, embed'),
      own: count('b[id="qz"]'),
      ran: typeof (window as { __qz?: unknown }).__qz,
      shown: traces.filter((trace) => shown.includes(trace)),
    };
  }, markerTraces);
}

const nothing = { pictures: 0, scripts: 0, handlers: 0, links: 0, frames: 0, own: 0, ran: 'undefined' };

/** Nothing of a hostile text became markup or ran; the text itself stands there to be read, where this screen shows any. */
export async function expectOnlyText(page: Page, screen: string, { isShown = true } = {}): Promise<void> {
  // Where a screen is still fetching what it shows, it is not there yet.
  if (isShown) {
    await expect
      .poll(async () => (await whatCameOf(page)).shown, { message: `${screen}: a marker as text` })
      .not.toEqual([]);
  }
  const { shown: _shown, ...became } = await whatCameOf(page);
  expect(became, screen).toEqual(nothing);
}

/** Notes every dialog that a page opens by itself, and closes it. */
export function noteDialogs(context: BrowserContext): readonly string[] {
  const opened: string[] = [];
  const watch = (page: Page): void => {
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return opened;
}
