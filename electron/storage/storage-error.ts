import { appError, type AppError } from '#core/bridge/app-error';

/** Low byte of SQLite's result codes; the rest of the number only refines it. */
const sqlite = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

/**
 * SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE and _SHMSIZE: systems answer so to a used-up quota, and SQLite itself where there is no room for the
 * index of its log.
 */
const failedWrites = [778, 1034, 1546, 4874];

function codeOfSqlite(errcode: number): AppError['code'] | null {
  if (failedWrites.includes(errcode)) return 'storage/disk-full';
  switch (errcode & 0xff) {
    case sqlite.full:
      return 'storage/disk-full';
    case sqlite.readOnly:
    case sqlite.cannotOpen:
      return 'storage/read-only';
    case sqlite.busy:
    case sqlite.locked:
      return 'storage/busy';
    case sqlite.io:
      return 'storage/device-failed';
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return 'storage/corrupt';
    default:
      return null;
  }
}

/**
 * What SQLite says of each code, the same in every language of the system. @photostructure/sqlite 1.2.1 leaves the number out where several
 * rows are asked for.
 */
const saidBySqlite: Readonly<Record<string, number>> = {
  'database is locked': sqlite.busy,
  'database table is locked': sqlite.locked,
  'attempt to write a readonly database': sqlite.readOnly,
  'database disk image is malformed': sqlite.corrupt,
  'database or disk is full': sqlite.full,
  'disk I/O error': sqlite.io,
  'unable to open database file': sqlite.cannotOpen,
  'file is not a database': sqlite.notADatabase,
};

/** A folder that cannot be made (a missing drive, a file in its place) cannot be written to either. */
function codeOfSystem(code: string): AppError['code'] | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'storage/disk-full';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'ENOTDIR':
    case 'ENOENT':
    case 'EEXIST':
      return 'storage/read-only';
    case 'EBUSY':
      return 'storage/busy';
    case 'EIO':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return 'storage/device-failed';
    default:
      return null;
  }
}

/** Whether a rule of the schema refused what was written (SQLITE_CONSTRAINT, 19). */
export function isConstraint(thrown: unknown): boolean {
  const { errcode } = (thrown ?? {}) as { errcode?: unknown };
  return typeof errcode === 'number' && (errcode & 0xff) === 19;
}

/** The expected failure behind what SQLite or the file system threw, or null where it is neither (a bug). */
export function storageError(thrown: unknown, facts: AppError['facts'] = {}): AppError | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  const { code, errcode, message } = thrown as { code?: unknown; errcode?: unknown; message?: unknown };
  const said = code === 'ERR_SQLITE_ERROR' ? saidBySqlite[String(message)] : undefined;
  const number = errcode ?? said;
  const known =
    typeof number === 'number' ? codeOfSqlite(number) : typeof code === 'string' ? codeOfSystem(code) : null;
  return known === null ? null : appError(known, facts);
}
