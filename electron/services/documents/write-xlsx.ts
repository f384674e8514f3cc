import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';

import { notesTitle } from '#core/manual/template/template-notes';
import type { ScriptTable } from '#core/manual/tables/script-table';

/** Columns that hold sentences are wide, the others as wide as what is in them, within reason. In characters. */
const width = { least: 8, most: 46 };

/** Chinese characters take the room of two. */
function widthOf(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, mark) => sum + (mark > '\u2e80' ? 2 : 1), 0)),
  );
}

/** Not every spreadsheet makes a row as high as its text; so each says how high it is, in points. */
function heightOf(row: readonly string[], columns: readonly { readonly width: number }[]): number {
  const lines = row.map((cell, at) => {
    const width = columns[at]?.width ?? 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  });
  return Math.min(400, 15 * Math.max(1, ...lines));
}

function sheetOf({ headers, rows, title }: ScriptTable): Sheet<Buffer> {
  const columns = headers.map((header, at) => {
    const widest = Math.max(widthOf(header), ...rows.map((row) => widthOf(row[at] ?? '')));
    return { width: Math.min(width.most, Math.max(width.least, widest + 2)) };
  });
  const head = headers.map((value): Cell => ({
    value,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8eef7',
    wrap: true,
    alignVertical: 'top',
  }));
  const body = rows.map((row) => {
    const height = heightOf(row, columns);
    return row.map((value): Cell =>
      value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top', height },
    );
  });
  return { sheet: title, data: [head, ...body], columns, stickyRowsCount: 1, orientation: 'landscape' };
}

/** A workbook with a sheet for each table, and before them one for notes. Every cell is text, so that no spreadsheet makes a date of it. */
export function writeXlsx(tables: readonly ScriptTable[], notes: readonly string[] = []): Promise<Buffer> {
  const said = notes.map((value): Cell[] => [{ value, type: String, wrap: true, alignVertical: 'top' }]);
  const first: Sheet<Buffer>[] =
    notes.length === 0 ? [] : [{ sheet: notesTitle, data: said, columns: [{ width: 100 }] }];
  return writeExcelFile([...first, ...tables.map(sheetOf)], {
    fontFamily: 'Microsoft YaHei',
    fontSize: 10,
  }).toBuffer();
}
