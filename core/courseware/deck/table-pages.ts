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

/** A row may be so much higher than its words need, where the page has room. */
const mostMore = 0.5;

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

/** Rows filled from the top, page by page. */
function filled(rows: readonly TableRow[], height: (row: TableRow) => number, room: number): TableRow[][] {
  const pages: TableRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page !== undefined && height(row) <= left) page.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height(row);
  }
  return pages;
}

/** As few pages as it takes, none much fuller than the others: no single row is left for the last one. */
function evenPages(rows: readonly TableRow[], height: (row: TableRow) => number, room: number): TableRow[][] {
  const least = filled(rows, height, room).length;
  for (let share = 0.3; share < 1; share += 0.05) {
    const pages = filled(rows, height, room * share);
    const fits = pages.every((page) => page.reduce((sum, row) => sum + height(row), 0) <= room);
    if (fits && pages.length <= least) return pages;
  }
  return filled(rows, height, room);
}

/** Rows as tables that each stand in the box, in the largest size in which one is enough, else in the smallest on several. */
export function tablePages(
  { head, headTones, shares }: TableShape,
  rows: readonly TableRow[],
  box: DeckBox,
  sizes: readonly number[] = [32, 30, 28, 26, smallestBody],
): readonly DeckItem[] {
  const columns = shares.map((share) => share * box.w);
  const room = box.h - (head.length === 0 ? 0 : headHeight);
  const fits = (list: readonly TableRow[], size: number): boolean =>
    list.reduce((sum, row) => sum + rowHeight(row, columns, size), 0) <= room;
  const smallest = sizes.at(-1) ?? smallestBody;
  const pages = sizes.some((size) => fits(rows, size))
    ? [[...rows]]
    : evenPages(
        rows.flatMap((one) => tornRow(one, columns, smallest, room)),
        (row) => rowHeight(row, columns, smallest),
        room,
      );
  const size = sizes.find((one) => pages.every((page) => fits(page, one))) ?? smallest;
  return pages.map((page): DeckItem => {
    const left = room - page.reduce((sum, row) => sum + rowHeight(row, columns, size), 0);
    const more = Math.max(0, Math.min(mostMore, left / page.length));
    const made = page.map((row, at) => ({
      cells: row.cells,
      height: rowHeight(row, columns, size) + more,
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
