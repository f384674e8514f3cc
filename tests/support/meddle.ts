import { join } from 'node:path';

import { wrapDatabase, type Database } from '../../electron/storage/database';
import { sqliteModule } from '../../electron/storage/sqlite-module';

/** Changes the file behind the program's back. */
export async function meddle(folder: string, change: (database: Database) => void): Promise<void> {
  const { DatabaseSync, close } = await sqliteModule();
  const driver = new DatabaseSync(join(folder, 'quandezhu.db'));
  const database = wrapDatabase(driver);
  database.execute('PRAGMA foreign_keys = OFF');
  change(database);
  database.letGo();
  await close(driver);
}
