import { mendRows, type MendRows } from '../../storage/health/mend-rows';
import { storedRows, type StoredRows } from '../../storage/health/stored-rows';
import type { Database } from '../../storage/database';
import type { HostContext } from '../host-context';

/** What a check and a repair work with. */
export type HealthParts = {
  readonly context: HostContext;
  readonly database: Database;
  readonly rows: StoredRows;
  readonly mend: MendRows;
};

/** See {@link HealthParts}. */
export function healthParts(context: HostContext, database: Database): HealthParts {
  return { context, database, rows: storedRows(database), mend: mendRows(database) };
}
