import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Facts } from '#core/messages/message';

import { newestBackup } from './backup/list-backups';
import { dataFiles } from './data-files';
import { timeStamp } from './time-stamp';

/**
 * Puts a damaged database out of the way, whole and under a name of its own, and the newest backup, if there is one, in
 * its place. The answer names both files. The database must be closed.
 */
export function setAside(folder: string, at: number): Facts {
  const { database, damaged, backups } = dataFiles(folder);
  mkdirSync(damaged, { recursive: true });
  let target = join(damaged, `quandezhu-${timeStamp(at)}.db`);
  for (let attempt = 2; existsSync(target); attempt += 1) {
    target = join(damaged, `quandezhu-${timeStamp(at)}-${attempt}.db`);
  }
  // The log beside the database belongs to it: without it the newest events would be missing from what is kept.
  for (const part of ['-wal', '-shm', '']) {
    if (existsSync(database + part)) renameSync(database + part, target + part);
  }
  const backup = newestBackup(backups);
  if (backup !== null) copyFileSync(backup.path, database);
  return {
    aside: join(basename(damaged), basename(target)),
    backup: backup === null ? '-' : basename(backup.path),
  };
}
