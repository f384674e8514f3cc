import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { dataFiles } from './data-files';
import { sqliteModule } from './sqlite-module';
import { storageError } from './storage-error';

/** A data folder that this process alone has open. */
export type FolderLock = {
  readonly folder: string;
  /** Leaves word of where this host can be reached, for a second start. Readable by this user only: it may hold a secret. */
  readonly announce: (text: string) => void;
  readonly release: () => void;
};

/** What the host that holds a folder has announced, or an empty text. */
function announced(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * Takes a data folder for this process, or fails with `storage/folder-in-use` and, as fact `address`, what the host that
 * has it announced. The lock is an exclusive transaction on a small database of its own: the system lets go of it when
 * the process ends, however it ends, so nothing is ever left over as a pid file would be.
 */
export async function acquireFolderLock(folder: string): Promise<Result<FolderLock, AppError>> {
  const { lock, announcement } = dataFiles(folder);
  const { DatabaseSync } = await sqliteModule();
  try {
    mkdirSync(folder, { recursive: true });
    const driver = new DatabaseSync(lock);
    try {
      driver.exec('PRAGMA busy_timeout = 0');
      driver.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      driver.close();
      throw error;
    }
    rmSync(announcement, { force: true });
    let isHeld = true;
    return ok({
      folder,
      announce: (text) => writeFileSync(announcement, `${text}\n`, { mode: 0o600 }),
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        try {
          rmSync(announcement, { force: true });
        } catch {
          // A disk that is gone: whoever takes the folder next removes it. The lock is let go in any case.
        }
        driver.close();
      },
    });
  } catch (error) {
    const known = storageError(error, { folder });
    if (known === null) throw error;
    return fail(
      known.code === 'storage/busy'
        ? appError('storage/folder-in-use', { folder, address: announced(announcement) })
        : known,
    );
  }
}
