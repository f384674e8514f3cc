import type { Migration } from './migration';

/**
 * Drafts and versions. A draft is a snapshot and the steps after it, appended only. A version is written once: what it is,
 * who made it and what it rests on never change, and the database itself refuses to. Its names are those of the day, because
 * a publication is an act that has to stay readable after people have left.
 */
export const migration0040: Migration = {
  number: 40,
  name: 'studio',
  sql: `
    -- opened_revision: where somebody began to write; null once that was closed properly.
    CREATE TABLE drafts (
      number            INTEGER PRIMARY KEY,
      id                TEXT NOT NULL UNIQUE,
      kind              TEXT NOT NULL CHECK (kind IN ('script', 'ruleset')),
      subject           TEXT NOT NULL,
      title             TEXT NOT NULL,
      fraud_type        TEXT,
      author            TEXT REFERENCES people (id) ON DELETE SET NULL,
      based_on          TEXT,
      created_at        INTEGER NOT NULL,
      changed_at        INTEGER NOT NULL,
      revision          INTEGER NOT NULL DEFAULT 0,
      snapshot          TEXT NOT NULL,
      snapshot_revision INTEGER NOT NULL DEFAULT 0,
      opened_revision   INTEGER,
      discarded_at      INTEGER
    ) STRICT;
    CREATE INDEX drafts_of_author ON drafts (author);

    CREATE TABLE draft_steps (
      draft    INTEGER NOT NULL REFERENCES drafts (number) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      step     TEXT NOT NULL,
      at       INTEGER NOT NULL,
      changes  TEXT NOT NULL,
      PRIMARY KEY (draft, revision)
    ) STRICT, WITHOUT ROWID;

    -- published: counts up with every publication here, which neither a wrong clock nor the date of a pack can change.
    CREATE TABLE versions (
      number        INTEGER PRIMARY KEY,
      id            TEXT NOT NULL UNIQUE,
      kind          TEXT NOT NULL CHECK (kind IN ('script', 'ruleset')),
      subject       TEXT NOT NULL,
      version       INTEGER NOT NULL,
      title         TEXT NOT NULL,
      fraud_type    TEXT,
      hash          TEXT NOT NULL REFERENCES bodies (hash),
      previous      TEXT,
      note          TEXT NOT NULL,
      basis         TEXT NOT NULL,
      author        TEXT NOT NULL,
      author_name   TEXT NOT NULL,
      submitted_at  INTEGER NOT NULL,
      origin        TEXT NOT NULL CHECK (origin IN ('studio', 'pack')),
      signer        TEXT,
      draft         TEXT,
      state         TEXT NOT NULL CHECK (state IN ('submitted', 'published', 'returned', 'withdrawn', 'retired')),
      decider       TEXT,
      decider_name  TEXT,
      decided_at    INTEGER,
      decision_note TEXT NOT NULL DEFAULT '',
      published     INTEGER,
      retirer       TEXT,
      retirer_name  TEXT,
      retired_at    INTEGER,
      retiring_note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX versions_of_subject ON versions (kind, subject);
    CREATE INDEX versions_of_hash ON versions (hash);
    -- One at a time waits for the second person, so that its number is surely the next one.
    CREATE UNIQUE INDEX versions_waiting ON versions (kind, subject) WHERE state = 'submitted';

    CREATE TRIGGER versions_stay_as_written
      BEFORE UPDATE OF number, id, kind, subject, version, title, fraud_type, hash, previous, note, basis, author,
        author_name, submitted_at, origin, signer, draft ON versions
      BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;
    CREATE TRIGGER versions_are_decided_once
      BEFORE UPDATE OF decider, decider_name, decided_at, decision_note, published ON versions WHEN OLD.state <> 'submitted'
      BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
    CREATE TRIGGER versions_stay
      BEFORE DELETE ON versions
      BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
  `,
};
