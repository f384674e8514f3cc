import { canonicalJson } from '#core/lib/canonical-json';
import type { FraudType } from '#core/script/vocabulary';

import type { Database } from '../../database';

/** A lesson that a pack brought. */
export type PackedLesson = { readonly hash: string; readonly version: number; readonly body: unknown };

/** Lessons that packs brought; shipped ones are files. */
export type PackedLessonRepository = {
  readonly newest: (fraudType: FraudType) => PackedLesson | null;
  readonly types: () => readonly FraudType[];
  readonly keep: (
    lesson: PackedLesson & { readonly fraudType: FraudType; readonly signer: string },
    at: number,
  ) => void;
};

type Row = { readonly hash: string; readonly version: number; readonly body: string };

/** See {@link PackedLessonRepository}. */
export function packedLessonRepository(database: Database): PackedLessonRepository {
  return {
    newest: (fraudType) => {
      const row = database.get<Row>(
        `SELECT hash, version, body FROM packed_lessons WHERE fraud_type = ?
         ORDER BY version DESC, added_at DESC LIMIT 1`,
        fraudType,
      );
      return row === undefined ? null : { ...row, body: JSON.parse(row.body) as unknown };
    },
    types: () =>
      database
        .all<{ type: FraudType }>('SELECT DISTINCT fraud_type AS type FROM packed_lessons ORDER BY type')
        .map(({ type }) => type),
    keep: ({ hash, version, body, fraudType, signer }, at) => {
      database.run(
        `INSERT INTO packed_lessons (hash, fraud_type, version, body, signer, added_at)
         VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING`,
        hash,
        fraudType,
        version,
        canonicalJson(body),
        signer,
        at,
      );
    },
  };
}
