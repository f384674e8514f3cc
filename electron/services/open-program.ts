import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { databaseMark } from '../storage/backup/database-mark';
import { startBackup } from '../storage/backup/start-backup';
import { dataFiles } from '../storage/data-files';
import type { LogFile } from '../storage/log-file';
import { openDatabase } from '../storage/open-database';
import { storageError } from '../storage/storage-error';
import { createContext } from './create-context';
import type { HostOptions } from './host-options';
import type { Program } from './program';
import { programOver } from './program-over';

/**
 * Opens the database of a locked data folder, upgrades it if need be, reads the library, and answers the program over it. A backup of what
 * changed since the last one is made beside the work.
 */
export async function openProgram(
  options: Omit<HostOptions, 'lock'>,
  log: LogFile,
): Promise<Result<Program, AppError>> {
  const { clock, dataFolder, newId } = options;
  let close = async (): Promise<void> => undefined;
  try {
    const files = dataFiles(dataFolder);
    // Looked at before it is opened: opening may already change the file.
    const mark = databaseMark(files.database);
    const opened = await openDatabase(dataFolder, clock());
    if (!opened.ok) {
      log.write(opened.error);
      return opened;
    }
    close = opened.value.close;
    const context = createContext(options, opened.value, log);
    const backup = startBackup({ opened: opened.value, files, mark, at: clock(), log });
    return ok(
      programOver(context, async () => {
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
