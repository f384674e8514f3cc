import { statSync } from 'node:fs';

import type { RecoveryCause } from '#core/bridge/recovery-channels';

import { listAllBackups } from '../backup/list-all-backups';
import type { dataFiles } from '../data-files';

/**
 * Whether a database is gone, or was emptied by what did not finish, although backups of it are there. SQLite would make a new one
 * without a word, and everybody's work would seem never to have been.
 */
export function lostDatabase({ backups, database }: ReturnType<typeof dataFiles>): RecoveryCause | null {
  const size = statSync(database, { throwIfNoEntry: false })?.size;
  const isLost =
    size === undefined || (size === 0 && !statSync(`${database}-wal`, { throwIfNoEntry: false })?.size);
  if (!isLost || listAllBackups(backups).length === 0) return null;
  return size === undefined ? 'missing' : 'empty';
}
