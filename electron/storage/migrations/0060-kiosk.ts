import type { Migration } from './migration';

/** Visits to the kiosk, as numbers by day and fraud. Nothing of a visitor is stored. */
export const migration0060: Migration = {
  number: 60,
  name: 'kiosk',
  sql: `
    CREATE TABLE kiosk_counts (
      day        TEXT NOT NULL,
      fraud_type TEXT NOT NULL,
      kind       TEXT NOT NULL,
      count      INTEGER NOT NULL,
      PRIMARY KEY (day, fraud_type, kind)
    ) STRICT, WITHOUT ROWID;
  `,
};
