import type { Migration } from './migration';

/**
 * Keys that sign packs or are trusted, and lessons that packs brought. The secret half of the own key is stored under a
 * passphrase that is written down nowhere.
 */
export const migration0050: Migration = {
  number: 50,
  name: 'packs',
  sql: `
    CREATE TABLE keys (
      public_key     TEXT PRIMARY KEY,
      unit           TEXT NOT NULL,
      secret         TEXT,
      added_at       INTEGER NOT NULL,
      added_by       TEXT REFERENCES people (id) ON DELETE SET NULL,
      revoked_at     INTEGER,
      revoked_reason TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE packed_lessons (
      hash       TEXT PRIMARY KEY,
      fraud_type TEXT NOT NULL,
      version    INTEGER NOT NULL,
      body       TEXT NOT NULL,
      signer     TEXT NOT NULL,
      added_at   INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX packed_lessons_of_type ON packed_lessons (fraud_type, version);
  `,
};
