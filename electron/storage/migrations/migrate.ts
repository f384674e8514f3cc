import type { Database } from '../database';
import type { Migration } from './migration';

/** The number of the last step that a database has taken; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * Takes the steps that are missing, each with its number, all in one transaction: a kill or a failing step leaves the
 * database as the older program knew it.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const present = schemaVersion(database);
  const missing = migrations.filter(({ number }) => number > present);
  if (missing.length === 0) return;
  database.transaction(() => {
    for (const { number, sql } of missing) {
      database.execute(sql);
      database.execute(`PRAGMA user_version = ${number}`);
    }
  });
}
