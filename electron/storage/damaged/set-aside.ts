import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

import { dataFiles } from '../data-files';
import { timeStamp } from '../time-stamp';

/**
 * Puts a damaged database out of the way, whole and under a name of its own, and answers that name; null where there is none. The database
 * must be closed.
 */
export function setAside(folder: string, at: number): string | null {
  const { database, damaged } = dataFiles(folder);
  if (!existsSync(database)) return null;
  mkdirSync(damaged, { recursive: true });
  let target = join(damaged, `quandezhu-${timeStamp(at)}.db`);
  for (let attempt = 2; existsSync(target); attempt += 1) {
    target = join(damaged, `quandezhu-${timeStamp(at)}-${attempt}.db`);
  }
  // The log beside the database belongs to it: without it the newest events would be missing from what is kept.
  for (const part of ['-wal', '-shm', '']) {
    if (existsSync(database + part)) renameSync(database + part, target + part);
  }
  return join(basename(damaged), basename(target));
}
