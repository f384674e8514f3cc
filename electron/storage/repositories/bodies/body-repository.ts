import { canonicalJson } from '#core/lib/canonical-json';

import type { Database } from '../../database';

/** What a stored body is. */
export type BodyKind = 'script' | 'ruleset' | 'exercise';

/** Everything that was ever played, by content hash. Bodies are never changed, and none is removed while a run needs it. */
export type BodyRepository = {
  readonly find: (hash: string, kind: BodyKind) => unknown;
  readonly keep: (
    body: { readonly hash: string; readonly kind: BodyKind; readonly document: unknown },
    at: number,
  ) => void;
};

/** See {@link BodyRepository}. `find` answers `undefined` where there is no such body. */
export function bodyRepository(database: Database): BodyRepository {
  return {
    find: (hash, kind) => {
      const row = database.get<{ body: string }>(
        'SELECT body FROM bodies WHERE hash = ? AND kind = ?',
        hash,
        kind,
      );
      return row === undefined ? undefined : (JSON.parse(row.body) as unknown);
    },
    keep: ({ hash, kind, document }, at) => {
      database.run(
        'INSERT INTO bodies (hash, kind, body, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
        hash,
        kind,
        canonicalJson(document),
        at,
      );
    },
  };
}
