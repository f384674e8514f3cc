import type { BackupInventory } from '#core/backup/backup-loss';

import type { Reader } from '../database';

/** Ids of what a database holds. A table that an older schema lacks holds nothing. */
export function backupInventory(reader: Reader): BackupInventory {
  const tables = new Set(
    reader
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .map(({ name }) => name),
  );
  const ids = (table: string, sql: string) =>
    tables.has(table) ? reader.all<{ id: string }>(sql).map(({ id }) => id) : [];
  const drafts = tables.has('drafts')
    ? reader.all<{ id: string; revision: number }>('SELECT id, revision FROM drafts')
    : [];
  return {
    people: ids('people', 'SELECT id FROM people'),
    runs: ids('runs', 'SELECT id FROM runs'),
    results: ids('results', 'SELECT runs.id AS id FROM results JOIN runs ON runs.number = results.run'),
    drafts: new Map(drafts.map(({ id, revision }) => [id, revision])),
  };
}
