import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

/**
 * Most kilobytes of JavaScript, gzipped, that a screen may load when it is gone to directly. The plan allows the first screen 400;
 * these are what was measured (library 140, talk 181) and a quarter more, so that a library that slips into a screen is noticed.
 */
export const screenBudgets: Readonly<Record<string, number>> = {
  library: 180,
  briefing: 210,
  talk: 230,
  debrief: 240,
  progress: 190,
  settings: 190,
  people: 190,
  help: 210,
  data: 190,
  packs: 260,
  studio: 200,
  courseware: 200,
  daily: 210,
  kiosk: 190,
  editor: 450,
};

/** Scripts that belong to the editor or to charts; a talk must load none of them. */
export const heavyScript = /editor-screen|script-editor|flow|chart|courseware-screen|debrief-screen/;

/** Reloads the page at an address and answers the scripts that it really fetched until it was quiet, with their gzipped sizes. */
export async function screenScripts(
  page: Page,
  rendererFolder: string,
  hash: string,
): Promise<{ readonly files: readonly string[]; readonly kilobytes: number }> {
  const files = new Set<string>();
  const note = (request: { url: () => string }): void => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) files.add(pathname);
  };
  page.on('request', note);
  await page.evaluate(`location.hash = '${hash}'`);
  await page.reload({ waitUntil: 'networkidle' });
  page.off('request', note);
  const sizes = [...files].map(
    (file) => gzipSync(readFileSync(path.join(rendererFolder, file))).length / 1000,
  );
  return { files: [...files], kilobytes: sizes.reduce((sum, size) => sum + size, 0) };
}
