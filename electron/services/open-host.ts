import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { databaseMark } from '../storage/backup/database-mark';
import { startBackup } from '../storage/backup/start-backup';
import { dataFiles } from '../storage/data-files';
import { acquireFolderLock } from '../storage/folder-lock';
import { openLogFile } from '../storage/log-file';
import { openDatabase } from '../storage/open-database';
import { storageError } from '../storage/storage-error';
import { connectHost } from './connect-host';
import { createContext } from './create-context';
import type { Host } from './host';
import type { HostOptions } from './host-options';

export type { HostOptions } from './host-options';

/**
 * Opens a data folder: takes its lock, opens and if need be upgrades the database, reads the library, and answers a host
 * that connections can be made to. A backup of what changed since the last one is made beside the work. The lock is
 * released with the host, or at once where opening fails.
 */
export async function openHost(options: HostOptions): Promise<Result<Host, AppError>> {
  const { clock, dataFolder, newId } = options;
  const locked = options.lock === undefined ? await acquireFolderLock(dataFolder) : ok(options.lock);
  if (!locked.ok) return locked;
  const lock = locked.value;
  const log = openLogFile(dataFolder, clock);
  let close = async (): Promise<void> => lock.release();
  try {
    const files = dataFiles(dataFolder);
    // Looked at before it is opened: opening may already change the file.
    const mark = databaseMark(files.database);
    const opened = await openDatabase(dataFolder, clock());
    if (!opened.ok) {
      log.write(opened.error);
      await close();
      return opened;
    }
    close = async () => {
      await opened.value.close();
      lock.release();
    };
    const context = createContext(options, opened.value, log);
    const backup = startBackup({ opened: opened.value, files, mark, at: clock(), log });
    return ok(
      connectHost(context, async () => {
        await backup;
        await close();
      }),
    );
  } catch (error) {
    await close();
    const failure =
      storageError(error, { folder: dataFolder }) ?? appError('host/unexpected', { id: newId().slice(0, 8) });
    log.write({ ...failure, cause: error });
    return fail(failure);
  }
}
