import type { DeckBox, DeckCell, DeckItem, DeckTone } from './deck';
import { lineHeight, pagesOf } from './fit-text';
import { smallestBody } from './slide-draft';
import { countLines } from './text-measure';

export type TableRow = { readonly cells: readonly DeckCell[]; readonly fill?: DeckTone };

export type TableShape = {
  readonly head: readonly string[];
  readonly headTones: readonly DeckTone[];
  /** Of the width of the box, summing to 1. */
  readonly shares: readonly number[];
};

/** Space around the words of a cell, in inches. */
export const cellMargin = { across: 0.16, down: 0.1 } as const;

const headHeight = 0.62;

/** Programs break lines a little differently: this many ems of a cell are never counted on. */
const spare = 0.4;

function linesIn(text: string, width: number, size: number): number {
  return countLines(text, ((width - 2 * cellMargin.across) * 72) / size - spare);
}

const heightFor = (lines: number, size: number): number =>
  (lines * size * lineHeight) / 72 + 2 * cellMargin.down;

function rowHeight({ cells }: TableRow, columns: readonly number[], size: number): number {
  return heightFor(Math.max(...cells.map(({ text }, at) => linesIn(text, columns[at] ?? 1, size))), size);
}

/** A row that is too high for a page, its cells torn side by side; the rows that follow have the rest. */
function tornRow(row: TableRow, columns: readonly number[], size: number, room: number): readonly TableRow[] {
  if (rowHeight(row, columns, size) <= room) return [row];
  const parts = row.cells.map(({ text }, at) =>
    pagesOf(
      [{ text }],
      { w: (columns[at] ?? 1) - 2 * cellMargin.across, h: room - 2 * cellMargin.down - 0.05 },
      [size],
    ).map(({ paragraphs }) => paragraphs.map((one) => one.text).join('')),
  );
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, at) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({ ...cell, text: parts[index]?.[at] ?? '' })),
  }));
}

/** Rows as tables that each stand in the box, in the largest size in which one is enough, else in the smallest on several. */
export function tablePages(
  { head, headTones, shares }: TableShape,
  rows: readonly TableRow[],
  box: DeckBox,
  sizes: readonly number[] = [28, 26, smallestBody],
): readonly DeckItem[] {
  const columns = shares.map((share) => share * box.w);
  const room = box.h - (head.length === 0 ? 0 : headHeight);
  const whole = sizes.find(
    (size) => rows.reduce((sum, row) => sum + rowHeight(row, columns, size), 0) <= room,
  );
  const size = whole ?? sizes.at(-1) ?? smallestBody;
  const pages: TableRow[][] = [];
  let left = 0;
  for (const row of rows.flatMap((one) => tornRow(one, columns, size, room))) {
    const height = rowHeight(row, columns, size);
    const page = pages.at(-1);
    if (page !== undefined && height <= left) page.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height;
  }
  return pages.map((page): DeckItem => {
    const made = page.map((row, at) => ({
      cells: row.cells,
      height: rowHeight(row, columns, size),
      fill: row.fill ?? (at % 2 === 0 ? ('surface' as const) : ('paper' as const)),
    }));
    const h = made.reduce((sum, { height }) => sum + height, head.length === 0 ? 0 : headHeight);
    return { kind: 'table', box: { ...box, h }, size, head, headTones, columns, rows: made };
  });
}

/** Height of the row of heads, in inches. */
export function tableHeadHeight(head: readonly string[]): number {
  return head.length === 0 ? 0 : headHeight;
}
