import type { Deck } from '#core/courseware/deck/deck';

import { repack } from '../../documents/office-package';
import { bodyFonts } from './open-xml';
import { appXml, coreXml } from './property-xml';
import { readParts } from './read-parts';

/** Dash and marker of each series, so that the lines can be told apart without colour. */
const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot', 'sysDash'] as const;
const markers = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square'] as const;

/** A series as the schema wants it: marker before labels, one level of categories, nothing that belongs to columns. */
function finishSeries(xml: string, at: number): string {
  const marker = /<c:marker>[\s\S]*?<\/c:marker>/.exec(xml)?.[0] ?? '';
  return xml
    .replace(marker, '')
    .replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, '')
    .replace(
      '<c:invertIfNegative val="0"/>',
      marker.replace(/<c:symbol val="\w+"/, `<c:symbol val="${markers[at]}"`),
    )
    .replace('<a:prstDash val="solid"/>', `<a:prstDash val="${dashes[at]}"/>`)
    .replace(/<(\/?)c:multiLvlStr(Ref|Cache)>/g, '<$1c:str$2>')
    .replace(/<\/?c:lvl>/g, '');
}

/** A chart as the schema wants it, with the fonts of the theme for every script. */
export function finishChart(xml: string): string {
  let at = 0;
  return (
    xml
      .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => finishSeries(series, at++))
      .replace('<c:varyColors', '<c:grouping val="standard"/><c:varyColors')
      .replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/g, '')
      .replace(/<a:(?:ea|cs)\s[^>]*>/g, '')
      .replace(/<a:latin\s[^>]*>/g, bodyFonts)
      // A line chart has two axes; the library names a third.
      .replace(/(<c:axId val="\d+"\/>\s*<c:axId val="\d+"\/>)\s*<c:axId val="\d+"\/>/, '$1')
      .replace(/lang="en-US"/g, 'lang="zh-CN"')
  );
}

/**
 * The workbook behind a chart. The table that the library lays over its cells names a range that there is not, over which Excel
 * stumbles: it goes. Its clock gives way to the day of the deck.
 */
export async function finishWorkbook(bytes: Buffer, deck: Deck): Promise<Buffer> {
  const parts = await readParts(bytes);
  for (const name of [...parts.keys()]) {
    if (/^xl\/(tables|worksheets\/_rels)\//.test(name)) parts.delete(name);
  }
  const change = (name: string, how: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, Buffer.from(how(part.toString())));
  };
  change('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<tableParts[\s\S]*?<\/tableParts>/, ''));
  change('[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/xl\/tables[^>]*\/>/, ''));
  parts.set('docProps/core.xml', Buffer.from(coreXml({ day: deck.day, title: '' })));
  parts.set('docProps/app.xml', Buffer.from(appXml('', 0)));
  return repack({ parts }, true);
}
