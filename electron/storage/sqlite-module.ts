import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as afterFinalizers } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The part of the node:sqlite API that we use; @photostructure/sqlite has the same. */
type SqliteApi = {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => DatabaseSync;
  readonly backup: (
    source: DatabaseSync,
    path: string,
    options?: { readonly rate?: number },
  ) => Promise<number>;
};

/** SQLite as this machine has it. */
export type SqliteModule = SqliteApi & {
  /** Closes a connection for good. Nothing may hold a statement of it any more. */
  readonly close: (driver: DatabaseSync) => Promise<void>;
};

/**
 * @photostructure/sqlite finalizes statements only when they are collected as garbage, and SQLite keeps a closed connection
 * half open until then: with its files locked on Windows and, worse, ready to delete by name the log of whatever file lies
 * at its path by that time. So garbage is collected first, and what that set going is waited for.
 */
async function closeAfterStatements(driver: DatabaseSync): Promise<void> {
  await afterFinalizers();
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-expose-gc');
  await afterFinalizers();
  driver.close();
}

let loaded: SqliteModule | undefined;

/**
 * Node's own SQLite where there is one (Electron 45, Node 22.13 and later), else the package with the same API, which
 * is not in the desktop's package and therefore only asked for when it is needed.
 */
export async function sqliteModule(): Promise<SqliteModule> {
  if (loaded !== undefined) return loaded;
  const builtIn = process.getBuiltinModule('node:sqlite') as SqliteApi | undefined;
  if (builtIn === undefined) {
    const { DatabaseSync, backup } = (await import('@photostructure/sqlite')) as unknown as SqliteApi;
    loaded = { DatabaseSync, backup, close: closeAfterStatements };
  } else {
    const { DatabaseSync, backup } = builtIn;
    loaded = { DatabaseSync, backup, close: async (driver) => driver.close() };
  }
  return loaded;
}
