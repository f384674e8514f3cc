/** What stands in a cell for a text, list or condition that is there and says nothing. */
export const emptyMark = '（空）';

const quotedStart = '文本:';
// Marks that a spreadsheet or a word processor eats, changes or has a meaning of its own for.
// eslint-disable-next-line no-control-regex -- control characters are exactly what a cell cannot hold
const unfit = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_x[0-9a-f]{4}_/i;
const outer = /^\s|\s$/;

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** JSON with everything that is not plainly visible as `\u….` */
function spelledOut(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text in quotes, so that nothing in it is taken for something else. */
export function quotedCell(text: string): string {
  return `${quotedStart}${spelledOut(text).replaceAll('_x', '\\u005fx')}`;
}

/**
 * A text as it stands in a cell: itself, or in quotes after 文本: where a program would change it on the way (outer spaces,
 * control characters) or where it would be taken for something else. `readCellText` gives the very same text back.
 */
export function cellText(text: string): string {
  const isPlain =
    !unfit.test(text) &&
    !outer.test(text) &&
    isWellFormed(text) &&
    text !== emptyMark &&
    !text.startsWith(quotedStart);
  return isPlain ? text : quotedCell(text);
}

/** The text that a cell holds; quotes that cannot be read are text like any other. */
export function readCellText(cell: string): string {
  const trimmed = cell.replace(/\r\n?/g, '\n').trim();
  if (!trimmed.startsWith(quotedStart)) return trimmed;
  try {
    const value: unknown = JSON.parse(trimmed.slice(quotedStart.length));
    return typeof value === 'string' ? value : trimmed;
  } catch {
    return trimmed;
  }
}

/** Texts of a list, one a line. */
export function cellLines(texts: readonly string[]): string {
  return texts
    .map((text) => (text === '' || text.includes('\n') ? quotedCell(text) : cellText(text)))
    .join('\n');
}

/** The lines of a cell as texts; blank lines count for nothing. */
export function readCellLines(cell: string): string[] {
  return cell
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map(readCellText);
}
