import type { Database } from '../database';
import { sealedColumns, type SealedPlace } from './sealed-columns';

type Recode = (place: SealedPlace, row: string, stored: string) => string;

/**
 * Does something to a table that its triggers forbid everybody, and puts them back word by word. To be called in a transaction, so that a
 * kill leaves them standing.
 */
function withoutTriggers(database: Database, table: string, work: () => void): void {
  const triggers = database.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY rowid",
    table,
  );
  for (const { name } of triggers) database.execute(`DROP TRIGGER ${name}`);
  work();
  for (const { sql } of triggers) database.execute(sql);
}

/** Writes every value of the encrypted columns anew. To be called in a transaction. */
export function recodeNames(database: Database, recode: Recode): void {
  for (const { columns, id, table } of sealedColumns) {
    const rows = database.all<Record<string, string | null>>(
      `SELECT ${id} AS row_id, ${columns.join(', ')} FROM ${table}`,
    );
    withoutTriggers(database, table, () => {
      for (const row of rows) {
        const rowId = row['row_id'] ?? '';
        const values = columns.map((column) => {
          const stored = row[column] ?? null;
          return stored === null ? null : recode(`${table}.${column}` as SealedPlace, rowId, stored);
        });
        database.run(
          `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${id} = ?`,
          ...values,
          rowId,
        );
      }
    });
  }
}
