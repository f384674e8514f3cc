import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { readBackupName, type BackupName } from '#core/backup/backup-name';

/** A backup as it lies in its folder. */
export type BackupFile = BackupName & { readonly path: string; readonly bytes: number };

/** All backups of a folder, whatever they were made for, newest first by the moment in their names. Reads none of them. */
export function listAllBackups(folder: string): readonly BackupFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const read = readBackupName(name);
      const path = join(folder, name);
      const stat = read === null ? undefined : statSync(path, { throwIfNoEntry: false });
      return read === null || !stat?.isFile() ? [] : [{ ...read, path, bytes: stat.size }];
    })
    .sort((one, other) => (one.stamp < other.stamp ? 1 : -1));
}
