import type { Leftover } from '../import-report';
import type { Column, RowOf } from './table-columns';
import type { TableRow } from './table-rows';

/**
 * The values of a row. Blank cells mean what their column says; a cell that cannot be read counts as blank and is reported, so
 * that a slip of the pen costs one cell and not the document.
 */
export function readRow<Columns extends object>(
  columns: Columns,
  { cells, place }: TableRow,
  report: (leftover: Leftover) => void,
): RowOf<Columns> {
  const values = Object.entries(columns as Readonly<Record<string, Column<unknown>>>).map(
    ([key, { codec, header }]) => {
      const cell = cells.get(header) ?? '';
      if (cell.trim() === '') return [key, codec.blank] as const;
      const read = codec.read(cell);
      if (read.ok) return [key, read.value] as const;
      report({ place, text: cell, reason: 'cell-unreadable', column: header });
      return [key, codec.blank] as const;
    },
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as RowOf<Columns>;
}
