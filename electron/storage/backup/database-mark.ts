import { statSync, utimesSync } from 'node:fs';

import { newestBackup } from './list-backups';

/**
 * A state of the database file: when it was last written, in whole seconds; `changed` where its log still holds changes;
 * `new` where there is no file yet.
 */
export type DatabaseMark = number | 'changed' | 'new';

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
  if (file === null) return 'new';
  return log !== null && log.size > 0 ? 'changed' : Math.floor(file.mtimeMs / 1000);
}

/** Whether the newest backup was made of exactly this state. */
export function isBackedUp(mark: DatabaseMark, backups: string): boolean {
  const newest = newestBackup(backups);
  if (newest === null || typeof mark !== 'number') return false;
  return Math.floor((stat(newest.path)?.mtimeMs ?? -1) / 1000) === mark;
}

/** Dates a backup as the state that it was made of. */
export function markBackup(path: string, mark: DatabaseMark): void {
  if (typeof mark === 'number') utimesSync(path, mark, mark);
}
