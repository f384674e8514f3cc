import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { appError, type AppError } from '#core/bridge/app-error';
import type { BackupLook } from '#core/backup/backup-look';
import { fail, ok, type Result } from '#core/lib/result';

import { dataFiles } from '../data-files';
import { wrapDatabase } from '../database';
import { allMigrations } from '../migrations/all-migrations';
import { sqliteModule } from '../sqlite-module';
import { storageError } from '../storage-error';
import { timeStamp } from '../time-stamp';
import { checkBackup } from './describe-backup';
import { renameSafely } from './safe-file';

/** What a restore did: `kept` is the backup of what was there, `aside` where that was damaged; null where nothing was there. */
export type PutBack = {
  readonly look: BackupLook;
  readonly kept: string | null;
  readonly aside: string | null;
};

function freeName(folder: string, start: string, at: number): string {
  const stamp = timeStamp(at);
  let path = join(folder, `${start}-${stamp}.db`);
  for (let attempt = 2; existsSync(path); attempt += 1)
    path = join(folder, `${start}-${stamp}-${attempt}.db`);
  return path;
}

/** Copies the present database whole, and leaves no log beside it: a log must never meet a file that it does not belong to. */
async function keepPresent(database: string, backups: string, at: number): Promise<string> {
  const { DatabaseSync, close } = await sqliteModule();
  const target = freeName(backups, 'before-restore', at);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const driver = new DatabaseSync(database);
  const wrapped = wrapDatabase(driver);
  try {
    wrapped.execute('PRAGMA synchronous = FULL');
    wrapped.get('PRAGMA journal_mode = DELETE');
    wrapped.run('VACUUM INTO ?', part);
  } finally {
    wrapped.letGo();
    await close(driver);
  }
  renameSafely(part, target);
  return basename(target);
}

/** A damaged database goes to the damaged ones as it is, log and all, by copying: until the end there is something in its place. */
function copyAside(folder: string, at: number): string {
  const { database, damaged } = dataFiles(folder);
  mkdirSync(damaged, { recursive: true });
  const target = freeName(damaged, 'quandezhu', at);
  for (const part of ['-wal', '']) {
    if (existsSync(database + part)) copyFileSync(database + part, target + part, constants.COPYFILE_EXCL);
  }
  return join(basename(damaged), basename(target));
}

async function keepOrCopyAside(folder: string, at: number): Promise<Omit<PutBack, 'look'>> {
  const { database, backups } = dataFiles(folder);
  if (!existsSync(database)) return { kept: null, aside: null };
  mkdirSync(backups, { recursive: true });
  try {
    return { kept: await keepPresent(database, backups, at), aside: null };
  } catch (error) {
    if (storageError(error)?.code !== 'storage/corrupt') throw error;
    return { kept: null, aside: copyAside(folder, at) };
  }
}

/**
 * Puts a backup in the place of the database. The database must be closed and the folder locked by the caller. What was there is kept as a
 * backup of its own, so that this can be undone. Killed at any moment, the next start finds the old database or the new one, whole.
 */
export async function putBack(wanted: {
  readonly folder: string;
  /** Path of a database file: a backup, or what was unsealed from one. */
  readonly backup: string;
  readonly at: number;
}): Promise<Result<PutBack, AppError>> {
  const { at, backup, folder } = wanted;
  const { database } = dataFiles(folder);
  const incoming = `${database}.restoring`;
  try {
    copyFileSync(backup, incoming);
    const look = await checkBackup(incoming);
    if (!look.ok) return fail(appError(look.error.code, { ...look.error.facts, file: basename(backup) }));
    const known = allMigrations.at(-1)?.number ?? 0;
    if (look.value.schema > known) {
      return fail(
        appError('storage/newer-database', { file: basename(backup), found: look.value.schema, known }),
      );
    }
    const present = await keepOrCopyAside(folder, at);
    for (const part of ['-wal', '-shm', '-journal']) rmSync(database + part, { force: true });
    renameSafely(incoming, database);
    return ok({ look: look.value, ...present });
  } catch (error) {
    const known = storageError(error, { folder });
    if (known === null) throw error;
    return fail(known);
  } finally {
    rmSync(incoming, { force: true });
  }
}
