import { join } from 'node:path';

import { sqliteModule } from '../../../electron/storage/sqlite-module';

/** What SQLite itself says of a database file, in whole: its pages, its indexes, its references. */
export async function expectSound(folder: string, name = 'quandezhu.db'): Promise<void> {
  const { DatabaseSync, close } = await sqliteModule();
  const driver = new DatabaseSync(join(folder, name));
  try {
    const integrity: unknown = driver.prepare('PRAGMA integrity_check').get();
    expect(integrity).toMatchObject({ integrity_check: 'ok' });
    expect(driver.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  } finally {
    await close(driver);
  }
}
