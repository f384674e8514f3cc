import type { BackupInventory } from '#core/backup/backup-loss';
import type { BackupLook } from '#core/backup/backup-look';
import type { BackupStatus } from '#core/bridge/backup-channels';
import { appError } from '#core/bridge/app-error';

import type { dataFiles } from '../data-files';
import type { LogFile } from '../log-file';
import type { OpenDatabase } from '../open-database';
import { storageError } from '../storage-error';
import { backUp, removeHalfMade, type BackupStart } from './back-up';
import { backupInventory } from './backup-inventory';
import { lookAt } from './describe-backup';
import { databaseMark, isBackedUp, markBackup, type DatabaseMark } from './database-mark';

/** Backs an open database up: when it was opened, from time to time, and when somebody asks. Never two at once. */
export type BackupKeeper = {
  /** After opening, unless a backup was made of the same state or there was nothing yet. Never fails. */
  readonly atStart: (mark: DatabaseMark) => Promise<void>;
  /** If anything was written since the last one. Never fails: a full disk must not keep anyone from practising. */
  readonly ifChanged: () => Promise<void>;
  /** In any case; answers its path, or throws why not. */
  readonly now: (start?: BackupStart) => Promise<string>;
  readonly status: () => BackupStatus;
  /** What is here now. */
  readonly look: () => BackupLook;
  readonly inventory: () => BackupInventory;
  /** Waits for what is under way, closes the database, and dates the last backup as the state that was closed, if it is one. */
  readonly close: () => Promise<void>;
};

/** See {@link BackupKeeper}. */
export function createBackupKeeper(parts: {
  readonly opened: OpenDatabase;
  readonly files: ReturnType<typeof dataFiles>;
  readonly clock: () => number;
  readonly log: LogFile;
}): BackupKeeper {
  const { clock, files, log, opened } = parts;
  const changes = (): number =>
    opened.database.get<{ made: number }>('SELECT total_changes() AS made')?.made ?? 0;
  let underWay: Promise<unknown> = Promise.resolve();
  /** The newest backup, and how much had been written when it was begun. */
  let last: { readonly path: string; readonly changes: number } | null = null;
  let beginning = changes();
  let isClosed = false;
  let status: BackupStatus = { lastAt: null, failure: null };

  const make = async (start?: BackupStart): Promise<string> => {
    const before = changes();
    try {
      const path = await backUp(opened, files.backups, clock(), start);
      last = { path, changes: before };
      status = { lastAt: clock(), failure: null };
      return path;
    } catch (error) {
      const failure = storageError(error) ?? appError('host/unexpected', { id: 'backup' });
      log.write({ code: failure.code, facts: { ...failure.facts, task: 'backup' }, cause: error });
      status = { ...status, failure };
      throw error;
    }
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = underWay.then(work);
    underWay = run.catch(() => undefined);
    return run;
  };
  const quietly = (work: () => Promise<unknown>) =>
    inTurn(async () => {
      if (!isClosed) await work();
    }).catch(() => undefined);

  return {
    atStart: (mark) =>
      quietly(async () => {
        removeHalfMade(files.backups);
        if (isBackedUp(mark, files.backups)) return;
        // Also where this does not go well, or there was nothing yet: then the next turn tries.
        beginning = -1;
        if (mark !== 'new') markBackup(await make(), mark);
      }),
    ifChanged: () =>
      quietly(async () => {
        if (changes() !== (last?.changes ?? beginning)) await make();
      }),
    now: (start) => inTurn(() => make(start)),
    status: () => status,
    look: () => lookAt(opened.database),
    inventory: () => backupInventory(opened.database),
    close: async () => {
      isClosed = true;
      await underWay;
      const isSame = last !== null && last.changes === changes();
      await opened.close();
      try {
        if (last !== null && isSame) markBackup(last.path, databaseMark(files.database));
      } catch {
        // Then the next start makes one more.
      }
    },
  };
}
