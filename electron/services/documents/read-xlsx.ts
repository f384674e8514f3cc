import readExcelFile from 'read-excel-file/node';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import type { ManualBlock, ManualRow } from '#core/manual/manual-block';

import type { Answer } from '../handlers';
import { repack, type OfficePackage } from './office-package';
import { mergedAreas, type MergedArea } from './merged-areas';
import { tidySheet } from './tidy-sheet';

type CellValue = string | number | boolean | Date | null | undefined;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A cell as text; spreadsheets turn `15:18` into a time of the year 1899. */
function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
  if (Number.isNaN(value.getTime())) return '';
  const time = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`;
  if (value.getUTCFullYear() < 1901) return time;
  const day = `${value.getUTCFullYear()}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Repeats what stands in the first cell of each merged area in all its cells. */
function spreadOver(rows: readonly (readonly string[])[], areas: readonly MergedArea[]): string[][] {
  const spread = rows.map((row) => [...row]);
  for (const { columns, first, rows: height } of areas) {
    const text = rows[first.row]?.[first.column] ?? '';
    if (text === '') continue;
    for (let row = first.row; row < Math.min(first.row + height, rows.length); row += 1) {
      const cells = spread[row] ?? [];
      for (let at = first.column; at < Math.min(first.column + columns, cells.length); at += 1)
        cells[at] = text;
    }
  }
  return spread;
}

/** Every sheet as a table. Empty rows are let go, but counted, so that a place is the row that the person sees. */
export async function readXlsx(office: OfficePackage): Promise<Answer<readonly ManualBlock[]>> {
  const parts = new Map<string, Buffer>();
  for (const [name, content] of office.parts) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
    const tidy = isSheet ? tidySheet(content) : content;
    if (tidy === null) return fail(appError('documents/too-large'));
    parts.set(name, tidy);
  }
  let sheets: Awaited<ReturnType<typeof readExcelFile>>;
  try {
    sheets = await readExcelFile(await repack({ parts }), { trim: false });
  } catch {
    return fail(appError('documents/damaged'));
  }
  const merged = mergedAreas(office);
  return ok(
    sheets.map(({ data, sheet }, at): ManualBlock => {
      const cells = data.map((row) => row.map((value) => textOf(value as CellValue)));
      const spread = spreadOver(cells, merged[at] ?? []);
      const rows = cells.map((row, index): ManualRow => ({
        cells: row,
        spread: spread[index] ?? row,
        place: { sheet, block: null, row: index + 1 },
      }));
      return {
        kind: 'table',
        place: { sheet, block: null, row: null },
        rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')),
      };
    }),
  );
}
