import { sortIntegrity, type FileIntegrity } from '#core/health/sort-integrity';

import type { Reader } from '../database';
import { storageError } from '../storage-error';

/** Rows of a table that point, by a column, to rows of an owning table which are not there. */
export type LooseRows = {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
  readonly ownerKey: string;
  readonly count: number;
};

/** Lines of damage that are read at most; one is as bad as a hundred. */
const mostLines = 100;

/** Reads every page of an open database, and holds every index against its table. Takes about a second for 100 MB. */
export function checkIntegrity(reader: Reader): FileIntegrity {
  try {
    const lines = reader.all<{ integrity_check: string }>(`PRAGMA integrity_check(${mostLines})`);
    return sortIntegrity(lines.map((line) => line.integrity_check));
  } catch (error) {
    // Damaged so far that even the check cannot go on.
    if (storageError(error)?.code !== 'storage/corrupt') throw error;
    return { damage: [String(error)], indexes: [] };
  }
}

/** Rows without the row that they point to, by table and column. */
export function looseRows(reader: Reader): readonly LooseRows[] {
  type Found = { readonly table: string; readonly fkid: number; readonly count: number };
  type Key = {
    readonly id: number;
    readonly from: string;
    readonly table: string;
    readonly to: string | null;
  };
  return reader
    .all<Found>(
      'SELECT "table", fkid, count(*) AS count FROM pragma_foreign_key_check GROUP BY "table", fkid',
    )
    .flatMap(({ count, fkid, table }) => {
      const key = reader
        .all<Key>('SELECT id, "from", "table", "to" FROM pragma_foreign_key_list(?)', table)
        .find(({ id }) => id === fkid);
      return key === undefined
        ? []
        : [{ table, column: key.from, owner: key.table, ownerKey: key.to ?? 'rowid', count }];
    });
}
