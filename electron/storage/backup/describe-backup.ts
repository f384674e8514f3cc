import { existsSync, rmSync } from 'node:fs';

import { appError, type AppError } from '#core/bridge/app-error';
import type { BackupLook } from '#core/backup/backup-look';
import { fail, ok, type Result } from '#core/lib/result';

import { wrapDatabase, type Reader } from '../database';
import { allMigrations } from '../migrations/all-migrations';
import { sqliteModule } from '../sqlite-module';
import { storageError } from '../storage-error';
import { ownSchema } from './own-schema';

/** Asks a database file without changing it, and takes away whatever SQLite lays beside it for looking. */
export async function readBackup<T>(path: string, ask: (reader: Reader) => T): Promise<Result<T, AppError>> {
  const beside = ['-wal', '-shm', '-journal'].map((end) => path + end).filter((one) => !existsSync(one));
  const { DatabaseSync, close } = await sqliteModule();
  try {
    const driver = new DatabaseSync(path, { readOnly: true });
    const database = wrapDatabase(driver);
    try {
      return ok(ask(database));
    } finally {
      database.letGo();
      await close(driver);
    }
  } catch (error) {
    const known = storageError(error);
    if (known === null) throw error;
    return fail(known);
  } finally {
    for (const one of beside) rmSync(one, { force: true });
  }
}

const countedTables = ['people', 'runs', 'results', 'drafts'] as const;
const moments = [
  ['people', 'created_at'],
  ['runs', 'started_at'],
  ['results', 'ended_at'],
  ['drafts', 'changed_at'],
] as const;

function schemaOf(reader: Reader): number {
  return reader.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Counts what a database holds; one of an older schema may lack a table and then holds nothing of it. */
export function lookAt(reader: Reader): BackupLook {
  const tables = new Set(
    reader
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .map(({ name }) => name),
  );
  const count = (table: string) =>
    tables.has(table)
      ? (reader.get<{ found: number }>(`SELECT count(*) AS found FROM ${table}`)?.found ?? 0)
      : 0;
  const [people = 0, runs = 0, results = 0, drafts = 0] = countedTables.map(count);
  const newest = moments
    .filter(([table]) => tables.has(table))
    .map(
      ([table, column]) =>
        reader.get<{ at: number | null }>(`SELECT max(${column}) AS at FROM ${table}`)?.at ?? null,
    )
    .filter((at) => at !== null);
  return {
    people,
    runs,
    results,
    drafts,
    newestAt: newest.length === 0 ? null : Math.max(...newest),
    schema: schemaOf(reader),
  };
}

/** Counts what a backup holds. Opens it for reading only; one that cannot be read is a failure with its code. */
export function describeBackup(path: string): Promise<Result<BackupLook, AppError>> {
  return readBackup(path, lookAt);
}

/**
 * Reads every page of a backup and answers what it holds; `storage/corrupt` where a single one is not as it must be, or the database is
 * not made as this program makes them. One of a newer program is counted as far as it can be; putting it back refuses it.
 */
export async function checkBackup(path: string): Promise<Result<BackupLook, AppError>> {
  const version = await readBackup(path, (reader) => schemaOf(reader));
  if (!version.ok) return version;
  const isOwn = await ownSchema(version.value);
  const isNewer = version.value > (allMigrations.at(-1)?.number ?? 0);
  const read = await readBackup(path, (reader) => {
    const answer = reader.get<{ quick_check: unknown }>('PRAGMA quick_check(1)');
    return answer?.quick_check === 'ok' && (isNewer || isOwn(reader)) ? lookAt(reader) : null;
  });
  if (!read.ok) return read;
  return read.value === null ? fail(appError('storage/corrupt')) : ok(read.value);
}
