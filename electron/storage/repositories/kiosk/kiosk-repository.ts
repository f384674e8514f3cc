import type { KioskTally } from '#core/bridge/outreach-channels';

import type { Database } from '../../database';

/** Visits to the kiosk, as numbers. */
export type KioskRepository = {
  /** One more of a kind on a day. */
  readonly count: (day: string, fraudType: KioskTally['fraudType'], kind: KioskTally['kind']) => void;
  /** Newest day first. */
  readonly since: (day: string) => readonly KioskTally[];
};

/** See {@link KioskRepository}. */
export function kioskRepository(database: Database): KioskRepository {
  return {
    count: (day, fraudType, kind) => {
      database.run(
        `INSERT INTO kiosk_counts (day, fraud_type, kind, count) VALUES (?, ?, ?, 1)
         ON CONFLICT (day, fraud_type, kind) DO UPDATE SET count = count + 1`,
        day,
        fraudType,
        kind,
      );
    },
    since: (day) =>
      database.all<KioskTally>(
        `SELECT day, fraud_type AS fraudType, kind, count FROM kiosk_counts WHERE day >= ?
         ORDER BY day DESC, fraud_type, kind`,
        day,
      ),
  };
}
