import { tableColumns, tableTitles, type Column, type RowOf, type TableName } from './table-columns';

/** A table of a script: what stands in each cell, to be put on a sheet or under a heading. */
export type ScriptTable = {
  readonly name: TableName | 'basics';
  /** What it is called on a sheet and in a heading. */
  readonly title: string;
  /** Title of the scene that it is about, where tables are cut by scene. */
  readonly scene: string | null;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type AnyColumns = Readonly<Record<string, Column<unknown>>>;

/** The cells of one row. */
export function writeRow(columns: object, row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(columns as AnyColumns).map(([key, { codec }]) => codec.write(row[key]));
}

/** A table of these rows. Members of a row that have no column are let go. */
export function scriptTable<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<(typeof tableColumns)[Name]>[],
  scene: string | null = null,
): ScriptTable {
  const columns = tableColumns[name] as unknown as AnyColumns;
  return {
    name,
    title: tableTitles[name],
    scene,
    headers: Object.values(columns).map(({ header }) => header),
    rows: rows.map((row) => writeRow(columns, row as Readonly<Record<string, unknown>>)),
  };
}
