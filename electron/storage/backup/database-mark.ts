import { statSync, utimesSync } from 'node:fs';

import { listBackups } from './list-backups';

/**
 * A state of the database file: when it was last written, in milliseconds; `changed` where its log still holds changes;
 * `new` where there is no file yet.
 */
export type DatabaseMark = number | 'changed' | 'new';

/** Setting a file's time loses fractions of a millisecond; no program ends and starts again in as little. */
const sameMs = 2;

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
  return log !== null && log.size > 0 ? 'changed' : file.mtimeMs;
}

/** Whether one of the backups was made of exactly this state. */
export function isBackedUp(mark: DatabaseMark, backups: string): boolean {
  if (typeof mark !== 'number') return false;
  return listBackups(backups).some(
    ({ path }) => Math.abs((stat(path)?.mtimeMs ?? -Infinity) - mark) < sameMs,
  );
}

/** Dates a backup as the state that it was made of. */
export function markBackup(path: string, mark: DatabaseMark): void {
  if (typeof mark === 'number') utimesSync(path, mark / 1000, mark / 1000);
}
