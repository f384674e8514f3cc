import type { Migration } from './migration';

/**
 * Runs, their events and their results. A run has a number beside its id, because a million events carry it and a number
 * is a tenth of the size. Events hold ids and times only; text that a person types gets columns of its own when it comes.
 */
export const migration0030: Migration = {
  number: 30,
  name: 'runs',
  sql: `
    CREATE TABLE runs (
      number        INTEGER PRIMARY KEY,
      id            TEXT NOT NULL UNIQUE,
      person        TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      kind          TEXT NOT NULL CHECK (kind IN ('talk', 'exercise')),
      subject       TEXT NOT NULL,
      subject_hash  TEXT NOT NULL REFERENCES bodies (hash),
      ruleset_hash  TEXT NOT NULL REFERENCES bodies (hash),
      fraud_type    TEXT NOT NULL,
      title         TEXT NOT NULL,
      disposition   TEXT,
      duty          TEXT NOT NULL,
      engine        INTEGER NOT NULL,
      mode          TEXT NOT NULL,
      seed          TEXT NOT NULL,
      pace          REAL NOT NULL,
      started_at    INTEGER NOT NULL,
      branch_run    TEXT,
      branch_turns  INTEGER,
      state         TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended', 'abandoned')),
      events        INTEGER NOT NULL DEFAULT 0,
      turns         INTEGER NOT NULL DEFAULT 0,
      last_event_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX runs_open_of_person ON runs (person, number) WHERE state = 'open';
    CREATE INDEX runs_of_person ON runs (person);
    CREATE INDEX runs_of_subject ON runs (subject_hash);
    CREATE INDEX runs_of_ruleset ON runs (ruleset_hash);

    CREATE TABLE run_events (
      run   INTEGER NOT NULL REFERENCES runs (number) ON DELETE CASCADE,
      seq   INTEGER NOT NULL,
      at    INTEGER NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (run, seq)
    ) STRICT, WITHOUT ROWID;

    -- One row per finished run, with a column for each thing that a report filters or sums by. Numbers rise in the order
    -- of recording, which a wrong clock cannot change.
    CREATE TABLE results (
      number            INTEGER PRIMARY KEY,
      run               INTEGER NOT NULL UNIQUE REFERENCES runs (number) ON DELETE CASCADE,
      person            TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      fraud_type        TEXT NOT NULL,
      subject           TEXT NOT NULL,
      mode              TEXT NOT NULL,
      started_at        INTEGER NOT NULL,
      ended_at          INTEGER NOT NULL,
      counted           INTEGER NOT NULL,
      process           INTEGER NOT NULL,
      passed            INTEGER NOT NULL,
      ending            TEXT,
      ending_kind       TEXT,
      ending_acceptable INTEGER,
      at_risk           INTEGER NOT NULL,
      lost              INTEGER NOT NULL,
      secured           INTEGER NOT NULL,
      vetoes            TEXT NOT NULL,
      dimensions        TEXT NOT NULL
    ) STRICT;
    CREATE INDEX results_of_person ON results (person, ended_at);
    CREATE INDEX results_by_time ON results (ended_at);
    CREATE INDEX results_by_fraud_type ON results (fraud_type, ended_at);
  `,
};
