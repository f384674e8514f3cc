import type { Migration } from './migration';

/**
 * Names can be encrypted, each value by itself. The key lies here under wraps, in the row that says that names are encrypted: it comes and
 * goes in the same transaction as they do. `blind` tells that a name is there already where the names themselves no longer can.
 */
export const migration0080: Migration = {
  number: 80,
  name: 'seal',
  sql: `
    CREATE TABLE seal (
      one           INTEGER PRIMARY KEY CHECK (one = 1),
      check_value   TEXT NOT NULL,
      by_passphrase TEXT NOT NULL,
      by_recovery   TEXT NOT NULL,
      turned_on_at  INTEGER NOT NULL,
      wrong_tries   INTEGER NOT NULL DEFAULT 0,
      last_wrong_at INTEGER NOT NULL DEFAULT 0,
      is_swept      INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    ALTER TABLE people ADD COLUMN blind TEXT;
    CREATE UNIQUE INDEX people_blind ON people (blind);
  `,
};
