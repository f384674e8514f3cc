import type { Leftover } from '../import-report';
import type { TableRow } from './table-rows';

/** Rows that belong to another row, by the place of that row in its table. */
export type RowGroups<Row> = { readonly of: (at: number) => readonly Row[] };

/** What a row may be called by: its key, or its title where no other has the same. */
export type RowLookup = (called: string) => number | null;

/** See {@link RowLookup}. */
export function rowLookup(keys: readonly string[], titles: readonly string[]): RowLookup {
  const byKey = new Map(keys.map((key, at) => [key, at]));
  const byTitle = new Map<string, number | null>();
  titles.forEach((title, at) => byTitle.set(title, byTitle.has(title) ? null : at));
  return (called) => byKey.get(called) ?? byTitle.get(called.trim()) ?? null;
}

/**
 * Puts rows to the rows that they name. A row that names none belongs to the one of the row before it, as people leave out
 * what they would have to repeat; one that names what is not there is reported.
 */
export function groupRows<Row>(
  rows: readonly { readonly row: TableRow; readonly value: Row; readonly owner: string }[],
  lookup: RowLookup,
  report: (leftover: Leftover) => void,
): RowGroups<Row> {
  const groups = new Map<number, Row[]>();
  let last: number | null = null;
  for (const { owner, row, value } of rows) {
    const at: number | null = owner === '' ? last : lookup(owner);
    if (at === null) {
      const text = [...row.cells.values()].filter((cell) => cell.trim() !== '').join(' | ');
      report({ place: row.place, text, reason: 'no-such-row', column: null });
      continue;
    }
    last = at;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [value]);
    else group.push(value);
  }
  return { of: (at) => groups.get(at) ?? [] };
}
