import type { BackupInventory } from '#core/backup/backup-loss';

import type { Reader } from '../database';

/** Rows of a table; none where an older schema lacks it. */
function rowsOf<Row>(reader: Reader, table: string, sql: string): readonly Row[] {
  const isThere = reader.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`, table);
  return isThere === undefined ? [] : reader.all<Row>(sql);
}

const idsOf = (reader: Reader, table: string, sql: string): readonly string[] =>
  rowsOf<{ id: string }>(reader, table, sql).map(({ id }) => id);

/** Each part of an inventory by itself, for a database of which only some can be read. */
export const inventoryParts: {
  readonly [Part in keyof BackupInventory]: (reader: Reader) => BackupInventory[Part];
} = {
  people: (reader) => idsOf(reader, 'people', 'SELECT id FROM people'),
  runs: (reader) => idsOf(reader, 'runs', 'SELECT id FROM runs'),
  results: (reader) =>
    idsOf(reader, 'results', 'SELECT runs.id AS id FROM results JOIN runs ON runs.number = results.run'),
  drafts: (reader) =>
    new Map(
      rowsOf<{ id: string; revision: number }>(reader, 'drafts', 'SELECT id, revision FROM drafts').map(
        ({ id, revision }) => [id, revision],
      ),
    ),
};

/** Ids of what a database holds. A table that an older schema lacks holds nothing. */
export function backupInventory(reader: Reader): BackupInventory {
  const { drafts, people, results, runs } = inventoryParts;
  return { people: people(reader), runs: runs(reader), results: results(reader), drafts: drafts(reader) };
}
