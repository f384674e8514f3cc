import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { createBackupKeeper } from '../storage/backup/backup-keeper';
import { databaseMark } from '../storage/backup/database-mark';
import { lostDatabase } from '../storage/damaged/lost-database';
import { dataFiles } from '../storage/data-files';
import type { LogFile } from '../storage/log-file';
import { openDatabase, type OpenDatabase } from '../storage/open-database';
import { sweepIfNeeded } from '../storage/seal/seal-desk';
import { sealRepository } from '../storage/seal/seal-repository';
import type { Vault } from '../storage/seal/vault';
import { storageError } from '../storage/storage-error';
import { everyHalfHour } from './backups/every-half-hour';
import { createContext } from './create-context';
import type { HostOptions } from './host-options';
import type { Program } from './program';
import { programOver } from './program-over';
import { damagedProgram } from './recovery/damaged-program';
import { sealedProgram } from './seal/sealed-program';

/** Whether names can be read: they are clear, or the key for them is here. A key of other names (of another backup) is thrown away. */
function unlocks(opened: OpenDatabase, vault: Vault): boolean {
  const stored = sealRepository(opened.database).find();
  if (stored === null || !vault.fits(stored.checkValue)) vault.forget();
  // Where the program was killed between encrypting and sweeping.
  sweepIfNeeded(opened);
  return stored === null || vault.fits(stored.checkValue);
}

/**
 * Opens the database of a locked data folder, upgrades it if need be, reads the library, and answers the program over it. A backup of what
 * changed since the last one is made beside the work.
 */
export async function openProgram(
  options: Omit<HostOptions, 'lock'>,
  log: LogFile,
  vault: Vault,
): Promise<Result<Program, AppError>> {
  const { clock, dataFolder, newId } = options;
  let close = async (): Promise<void> => undefined;
  try {
    const files = dataFiles(dataFolder);
    // Looked at before it is opened: opening may already change the file.
    const mark = databaseMark(files.database);
    const lost = lostDatabase(files);
    if (lost !== null) return ok(damagedProgram(options, lost, log));
    const opened = await openDatabase(dataFolder, clock());
    if (!opened.ok) {
      log.write(opened.error);
      return opened.error.code === 'storage/corrupt' ? ok(damagedProgram(options, 'damaged', log)) : opened;
    }
    close = opened.value.close;
    const keeper = createBackupKeeper({ opened: opened.value, files, clock, log });
    const context = unlocks(opened.value, vault)
      ? createContext(options, opened.value, log, vault, keeper)
      : null;
    void keeper.atStart(mark);
    const stop = (options.fromTimeToTime ?? everyHalfHour)(() => void keeper.ifChanged());
    const shutDown = async () => {
      stop();
      await keeper.close();
    };
    if (context !== null) return ok(programOver(context, shutDown));
    return ok(sealedProgram({ ...options, seal: sealRepository(opened.value.database), vault }, shutDown));
  } catch (error) {
    await close();
    const failure =
      storageError(error, { folder: dataFolder }) ?? appError('host/unexpected', { id: newId().slice(0, 8) });
    log.write({ ...failure, cause: error });
    return fail(failure);
  }
}
