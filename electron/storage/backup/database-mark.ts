import { statSync, utimesSync } from 'node:fs';

import { newestBackup } from './list-backups';

/** When a database file was last written, whole seconds; null where there is none or its log still holds changes. */
export type DatabaseMark = number | null;

function stat(path: string): { readonly size: number; readonly mtimeMs: number } | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/**
 * Looks at a database file before it is opened. Its time of change is only ever compared for being the same, never for
 * being later, so a wrong clock cannot make a change look like none.
 */
export function databaseMark(path: string): DatabaseMark {
  const log = stat(`${path}-wal`);
  const file = stat(path);
  return file === null || (log !== null && log.size > 0) ? null : Math.floor(file.mtimeMs / 1000);
}

/** Whether the newest backup was made of exactly this state. */
export function isBackedUp(mark: DatabaseMark, backups: string): boolean {
  const newest = newestBackup(backups);
  if (mark === null || newest === null) return false;
  return Math.floor((stat(newest.path)?.mtimeMs ?? -1) / 1000) === mark;
}

/** Dates a backup as the state that it was made of. */
export function markBackup(path: string, mark: DatabaseMark): void {
  if (mark !== null) utimesSync(path, mark, mark);
}
