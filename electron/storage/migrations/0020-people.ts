import type { Migration } from './migration';

/**
 * Names and units stand in `people` and nowhere else, so that removing or encrypting them stays one statement. Everything
 * that a person did hangs on the row and goes with it.
 */
export const migration0020: Migration = {
  number: 20,
  name: 'people',
  sql: `
    CREATE TABLE people (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL COLLATE NOCASE,
      unit       TEXT NOT NULL COLLATE NOCASE,
      duty       TEXT NOT NULL,
      role       TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      UNIQUE (name, unit)
    ) STRICT;

    CREATE TABLE credentials (
      person        TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
      pin           TEXT,
      recovery      TEXT,
      wrong_tries   INTEGER NOT NULL DEFAULT 0,
      last_wrong_at INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- Settings of a person; the computer's own are the row without one.
    CREATE TABLE settings (
      person TEXT UNIQUE REFERENCES people (id) ON DELETE CASCADE,
      value  TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX settings_of_computer ON settings ((person IS NULL)) WHERE person IS NULL;
  `,
};
