import type { Deck } from '#core/courseware/deck/deck';

import { repack } from '../../documents/office-package';
import { bodyFonts } from './open-xml';
import { appXml, coreXml } from './property-xml';
import { readParts } from './read-parts';

/** A chart with the fonts of the theme for every script. */
export function finishChart(xml: string): string {
  return xml
    .replace(/(?:<a:(?:latin|ea|cs)\s[^>]*\/>\s*)+/g, bodyFonts)
    .replace(/lang="en-US"/g, 'lang="zh-CN"');
}

/** The workbook behind a chart, with the day of the deck for the clock of the machine. */
export async function finishWorkbook(bytes: Buffer, deck: Deck): Promise<Buffer> {
  const parts = await readParts(bytes);
  parts.set('docProps/core.xml', Buffer.from(coreXml({ day: deck.day, title: '' })));
  parts.set('docProps/app.xml', Buffer.from(appXml('', 0)));
  return repack({ parts }, true);
}
