import type { DatabaseSync } from 'node:sqlite';

import { sqliteModule, type SqliteModule } from '../../../electron/storage/sqlite-module';

/** Connections to the database that the program opens while a test watches. */
export type OpenConnections = {
  /** Does something on the newest one, as if the system did it. */
  readonly onNewest: (sql: string) => void;
  readonly stop: () => void;
};

const busyTimeout = /^PRAGMA busy_timeout = [1-9]\d*$/;

/**
 * Watches the setting up of connections. The wait for other programs is cut short, since nothing is shown by waiting four seconds;
 * everything else is done as asked.
 */
export async function watchConnections(): Promise<OpenConnections> {
  const sqlite = (await sqliteModule()) as { DatabaseSync: SqliteModule['DatabaseSync'] };
  const Real = sqlite.DatabaseSync;
  const opened: DatabaseSync[] = [];
  sqlite.DatabaseSync = class extends Real {
    override exec(sql: string): void {
      if (!busyTimeout.test(sql)) return super.exec(sql);
      opened.push(this);
      return super.exec('PRAGMA busy_timeout = 20');
    }
  };
  return {
    onNewest: (sql) => {
      const newest = opened.at(-1);
      if (newest === undefined) throw new Error('No connection was opened');
      newest.exec(sql);
    },
    stop: () => {
      sqlite.DatabaseSync = Real;
    },
  };
}
