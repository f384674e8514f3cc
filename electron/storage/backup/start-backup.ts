import { storageError } from '../storage-error';
import type { dataFiles } from '../data-files';
import type { LogFile } from '../log-file';
import type { OpenDatabase } from '../open-database';
import { backUp } from './back-up';
import { isBackedUp, markBackup, type DatabaseMark } from './database-mark';

/**
 * Backs the database up when it was opened, unless the newest backup was made of the same state or there was nothing yet.
 * Failing to is logged and no more: a full disk must not keep anyone from practising.
 */
export async function startBackup(start: {
  readonly opened: OpenDatabase;
  readonly files: ReturnType<typeof dataFiles>;
  /** The file as it was before it was opened. */
  readonly mark: DatabaseMark;
  readonly at: number;
  readonly log: LogFile;
}): Promise<void> {
  const { at, files, log, mark, opened } = start;
  if (mark === 'new' || isBackedUp(mark, files.backups)) return;
  try {
    markBackup(await backUp(opened, files.backups, at), mark);
  } catch (error) {
    log.write({
      code: storageError(error)?.code ?? 'host/unexpected',
      facts: { task: 'backup' },
      cause: error,
    });
  }
}
