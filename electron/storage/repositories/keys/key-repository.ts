import type { Database } from '../../database';
import { clearSealer, type Sealer } from '../../seal/sealer';

/** A key as it is kept. `secret` is the sealed secret half of an own key. */
export type StoredKey = {
  readonly publicKey: string;
  readonly unit: string;
  readonly secret: string | null;
  readonly addedAt: number;
  /** Name of the person; empty where they are no longer on this computer. */
  readonly addedBy: string;
  readonly revokedAt: number | null;
  readonly revokedReason: string;
};

/** Keys that sign packs, and keys that packs are trusted by. A key is never deleted, so that a revoked one stays revoked. */
export type KeyRepository = {
  readonly all: () => readonly StoredKey[];
  readonly find: (publicKey: string) => StoredKey | null;
  /** `addedBy` is the id of the person. */
  readonly add: (key: Omit<StoredKey, 'revokedAt' | 'revokedReason'>) => void;
  /** Gives a trusted key its secret half: it was restored from paper. */
  readonly own: (publicKey: string, secret: string) => void;
  readonly revoke: (publicKey: string, at: number, reason: string) => void;
};

type Row = {
  readonly public_key: string;
  readonly unit: string;
  readonly secret: string | null;
  readonly added_at: number;
  readonly added_by: string | null;
  readonly added_by_name: string | null;
  readonly revoked_at: number | null;
  readonly revoked_reason: string;
};

const select = `
  SELECT public_key, keys.unit, secret, added_at, added_by, people.name AS added_by_name, revoked_at, revoked_reason
  FROM keys LEFT JOIN people ON people.id = keys.added_by`;

function storedKeyOf(row: Row, sealer: Sealer): StoredKey {
  const { added_by: id, added_by_name: name } = row;
  return {
    publicKey: row.public_key,
    unit: row.unit,
    secret: row.secret,
    addedAt: row.added_at,
    addedBy: id === null || name === null ? '' : sealer.open('people.name', id, name),
    revokedAt: row.revoked_at,
    revokedReason: row.revoked_reason,
  };
}

/** See {@link KeyRepository}. */
export function keyRepository(database: Database, sealer: Sealer = clearSealer): KeyRepository {
  return {
    all: () =>
      database.all<Row>(`${select} ORDER BY added_at, public_key`).map((row) => storedKeyOf(row, sealer)),
    find: (publicKey) => {
      const row = database.get<Row>(`${select} WHERE public_key = ?`, publicKey);
      return row === undefined ? null : storedKeyOf(row, sealer);
    },
    add: ({ publicKey, unit, secret, addedAt, addedBy }) => {
      database.run(
        'INSERT INTO keys (public_key, unit, secret, added_at, added_by) VALUES (?, ?, ?, ?, ?)',
        publicKey,
        unit,
        secret,
        addedAt,
        addedBy,
      );
    },
    own: (publicKey, secret) => {
      database.run('UPDATE keys SET secret = ? WHERE public_key = ?', secret, publicKey);
    },
    revoke: (publicKey, at, reason) => {
      database.run(
        'UPDATE keys SET revoked_at = ?, revoked_reason = ? WHERE public_key = ? AND revoked_at IS NULL',
        at,
        reason,
        publicKey,
      );
    },
  };
}
