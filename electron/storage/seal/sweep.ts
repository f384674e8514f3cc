import type { Database } from '../database';

/**
 * Writes the file anew from what is in it now, and cuts its log: nothing that was there before is left in either. Not in a transaction.
 * Throws where the disk has no room for it.
 */
export function sweep(database: Database): void {
  database.execute('VACUUM');
  database.get('PRAGMA wal_checkpoint(TRUNCATE)');
}
