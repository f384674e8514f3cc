import type { Migration } from './migration';

/** Scripts, rulesets and exercises by content hash, and what reading the shipped files gave. */
export const migration0010: Migration = {
  number: 10,
  name: 'bodies',
  sql: `
    CREATE TABLE bodies (
      hash     TEXT PRIMARY KEY,
      kind     TEXT NOT NULL CHECK (kind IN ('script', 'ruleset', 'exercise')),
      body     TEXT NOT NULL,
      added_at INTEGER NOT NULL
    ) STRICT;

    -- A file that was read once need not be parsed and checked again while neither it nor the reader has changed.
    CREATE TABLE read_files (
      file_hash TEXT NOT NULL,
      reader    TEXT NOT NULL,
      body      TEXT NOT NULL REFERENCES bodies (hash),
      summary   TEXT NOT NULL,
      PRIMARY KEY (file_hash, reader)
    ) STRICT, WITHOUT ROWID;
  `,
};
