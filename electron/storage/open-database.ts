import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { renameSafely } from './backup/safe-file';
import { dataFiles } from './data-files';
import { wrapDatabase, type Database } from './database';
import { allMigrations } from './migrations/all-migrations';
import { migrate, schemaVersion } from './migrations/migrate';
import type { Migration } from './migrations/migration';
import { peekVersion } from './peek-version';
import { sqliteModule } from './sqlite-module';
import { storageError } from './storage-error';
import { timeStamp } from './time-stamp';

/** The open database. `driver` is for what repositories have no business with: backups and closing. */
export type OpenDatabase = {
  readonly database: Database;
  readonly driver: DatabaseSync;
  readonly close: () => Promise<void>;
};

/** Up to this size a start checks the whole file (well under 100 ms); larger ones are checked when they are backed up. */
const checkedOnOpenBytes = 32_000_000;

/** Waits for another reader of the file (a backup tool, a virus scanner) before giving up, in milliseconds. */
const busyTimeoutMs = 4000;

class Damaged extends Error {
  readonly errcode = 11;
}

function check(database: Database, path: string): void {
  // Reading the schema is enough to see that the file is no database at all. Not by `get`: of that one of the drivers tells only half the code.
  database.execute('SELECT count(*) FROM sqlite_schema');
  if (statSync(path).size > checkedOnOpenBytes) return;
  const answer = database.get<{ quick_check: string }>('PRAGMA quick_check(1)');
  if (answer?.quick_check !== 'ok') throw new Damaged(answer?.quick_check);
}

function setUp(database: Database): void {
  database.execute('PRAGMA journal_mode = WAL');
  // FULL: what was acknowledged is on the disk, also after a power cut.
  database.execute('PRAGMA synchronous = FULL');
  database.execute('PRAGMA foreign_keys = ON');
  // What is deleted is overwritten: removing a person means removing.
  database.execute('PRAGMA secure_delete = ON');
}

/** Under its name only when it is whole: a copy that a kill has cut short is no copy. Never over another, whatever the clock says. */
function copyBeforeUpgrade(database: Database, folder: string, version: number, at: number): void {
  const { backups } = dataFiles(folder);
  mkdirSync(backups, { recursive: true });
  const named = (moment: number) => join(backups, `before-upgrade-from-${version}-${timeStamp(moment)}.db`);
  let moment = at;
  while (existsSync(named(moment))) moment += 1000;
  const half = `${named(moment)}.part`;
  rmSync(half, { force: true });
  database.run('VACUUM INTO ?', half);
  renameSafely(half, named(moment));
}

/**
 * Opens the database of a data folder; the only place that does. Makes it where there is none, upgrades an older one
 * after copying it, and refuses a newer or a damaged one, which stay where they are. The folder must be locked by the caller.
 */
export async function openDatabase(
  folder: string,
  at: number,
  migrations: readonly Migration[] = allMigrations,
): Promise<Result<OpenDatabase, AppError>> {
  const { DatabaseSync, close } = await sqliteModule();
  const { database: path } = dataFiles(folder);
  const known = migrations.at(-1)?.number ?? 0;
  const newer = (found: number) =>
    fail(appError('storage/newer-database', { file: basename(path), found, known }));
  let closeAll = async (): Promise<void> => undefined;
  try {
    mkdirSync(folder, { recursive: true });
    // Before SQLite lays a log beside it, which takes over its rights and keeps them when those of the file have been put right.
    if (existsSync(path)) accessSync(path, constants.W_OK);
    const peeked = await peekVersion(path);
    if (peeked > known) return newer(peeked);
    const driver = new DatabaseSync(path);
    const database = wrapDatabase(driver);
    closeAll = () => {
      database.letGo();
      return close(driver);
    };
    database.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    check(database, path);
    const found = schemaVersion(database);
    if (found > known) {
      await closeAll();
      return newer(found);
    }
    setUp(database);
    if (found > 0 && found < known) copyBeforeUpgrade(database, folder, found, at);
    migrate(database, migrations);
    return ok({ database, driver, close: closeAll });
  } catch (error) {
    await closeAll();
    const failure = storageError(error, { folder, aside: path });
    if (failure === null) throw error;
    return fail(failure);
  }
}
