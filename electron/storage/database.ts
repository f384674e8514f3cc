import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** What can be bound: booleans go in as 0 and 1, and nothing is `null`, never `undefined` (the drivers differ there). */
export type Bindable = string | number | null | Uint8Array;

/** A database for asking only. A repository that takes this type cannot write. */
export type Reader = {
  readonly get: <Row>(sql: string, ...values: readonly Bindable[]) => Row | undefined;
  readonly all: <Row>(sql: string, ...values: readonly Bindable[]) => Row[];
};

/** A database for asking and changing. */
export type Database = Reader & {
  /** Runs one statement and answers how many rows it changed. */
  readonly run: (sql: string, ...values: readonly Bindable[]) => number;
  /** Runs statements that bind nothing. */
  readonly execute: (sql: string) => void;
  /** All of it or nothing of it; a transaction inside a transaction is part of the outer one. */
  readonly transaction: <T>(work: () => T) => T;
  /** Lets go of the prepared statements; the connection can be closed after that. */
  readonly letGo: () => void;
};

/** Wraps a driver's connection: prepared statements are kept, since the same few are asked again and again. */
export function wrapDatabase(driver: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = driver.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };

  let depth = 0;
  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work();
    // IMMEDIATE: the lock is taken before anything is read, so that what was read cannot be stale when it is written.
    driver.exec('BEGIN IMMEDIATE');
    depth += 1;
    try {
      const value = work();
      driver.exec('COMMIT');
      return value;
    } catch (error) {
      rollBack(driver);
      throw error;
    } finally {
      depth -= 1;
    }
  };

  return {
    get: <Row>(sql: string, ...values: readonly Bindable[]) =>
      prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly Bindable[]) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    execute: (sql) => driver.exec(sql),
    transaction,
    letGo: () => statements.clear(),
  };
}

/** SQLite rolls back by itself on a full disk and the like; then a second ROLLBACK would hide the first error. */
function rollBack(driver: DatabaseSync): void {
  try {
    driver.exec('ROLLBACK');
  } catch {
    // Nothing was open any more.
  }
}
