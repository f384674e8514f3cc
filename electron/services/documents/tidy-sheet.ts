import { xmlTags } from './xml-tags';

/** More rows and columns than any manual has; beyond them a sheet would be laid out in memory cell by cell. */
const most = { rows: 30_000, columns: 300 };

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Whether the place that a row or cell gives itself lies within reach. */
function isWithinReach(tag: string): boolean {
  const place = /\sr\s*=\s*(?:"([^"]{0,20})|'([^']{0,20}))/.exec(tag);
  if (place === null) return true;
  const found = /^([A-Z]{0,3})(\d{0,7})$/i.exec(place[1] ?? place[2] ?? '');
  if (found === null || found[0] === '') return false;
  const [, letters = '', digits = ''] = found;
  return Number(digits) <= most.rows && columnNumber(letters) <= most.columns;
}

/**
 * A sheet without its empty rows (real ones are formatted down to row 1,048,576), or null where what is left lies farther out
 * than a sheet may reach.
 */
export function tidySheet(content: Buffer): Buffer | null {
  const text = content.toString('utf8');
  const kept: string[] = [];
  let from = 0;
  let row: { readonly start: number; readonly isWithin: boolean; hasCells: boolean } | null = null;
  for (const { end, start, text: tag } of xmlTags(text)) {
    const name = /^<\/?([\w.:-]+)/.exec(tag)?.[1]?.split(':').at(-1);
    if (name !== 'row' && name !== 'c') continue;
    const [isEnd, isWhole] = [tag.startsWith('</'), tag.endsWith('/>')];
    if (name === 'c' && !isEnd && !isWhole) {
      if (row !== null) row.hasCells = true;
      if (!isWithinReach(tag)) return null;
    }
    if (name !== 'row') continue;
    if (!isEnd) row = { start, isWithin: isWithinReach(tag), hasCells: false };
    if (row === null || !(isEnd || isWhole)) continue;
    if (row.hasCells && !row.isWithin) return null;
    if (!row.hasCells) {
      kept.push(text.slice(from, row.start));
      from = end;
    }
    row = null;
  }
  // A row that never ends: what a lenient reader would make of it is not known.
  if (row !== null) return null;
  return Buffer.from(kept.join('') + text.slice(from));
}
