import type { DatabaseSync } from 'node:sqlite';

/** The part of the node:sqlite API that we use; @photostructure/sqlite has the same. */
export type SqliteModule = {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => DatabaseSync;
  readonly backup: (
    source: DatabaseSync,
    path: string,
    options?: { readonly rate?: number },
  ) => Promise<number>;
};

let loaded: SqliteModule | undefined;

/**
 * Node's own SQLite where there is one (Electron 45, Node 22.13 and later), else the package with the same API, which
 * is not in the desktop's package and therefore only asked for when it is needed.
 */
export async function sqliteModule(): Promise<SqliteModule> {
  loaded ??=
    process.getBuiltinModule('node:sqlite') ??
    ((await import('@photostructure/sqlite')) as unknown as SqliteModule);
  return loaded;
}
