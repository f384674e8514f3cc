import { existsSync, readdirSync, statSync } from 'node:fs';

import { listBackups } from './backup/list-backups';
import type { dataFiles } from './data-files';
import type { Reader } from './database';

/** The state of a database as lines for the diagnostics file: versions, sizes, counts. */
export function describeDatabase(database: Reader, files: ReturnType<typeof dataFiles>): readonly string[] {
  const one = (sql: string): string | number =>
    Object.values(database.get<Record<string, string | number>>(sql) ?? {})[0] ?? '-';
  const counts = ['bodies', 'runs', 'run_events', 'results', 'drafts', 'versions'].map(
    (table) => `${table} ${one(`SELECT count(*) FROM ${table}`)}`,
  );
  const damaged = existsSync(files.damaged) ? readdirSync(files.damaged).length : 0;
  const backups = listBackups(files.backups);
  return [
    `SQLite ${one('SELECT sqlite_version()')}, schema ${one('PRAGMA user_version')}, ${one('PRAGMA journal_mode')}`,
    `quick check: ${one('PRAGMA quick_check(1)')}`,
    `size: ${statSync(files.database).size} bytes; ${counts.join(', ')}`,
    `backups: ${backups.length}, newest ${backups[0]?.stamp ?? 'none'}; damaged files set aside: ${damaged}`,
  ];
}
