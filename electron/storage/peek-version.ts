import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

import { sqliteModule } from './sqlite-module';

/**
 * The number of the schema of a file, read without being able to write: a connection that can would fold the log of a killed program
 * into the file when it closes. 0 for a file that is not there or cannot be read so; opening it properly says what is wrong.
 */
export async function peekVersion(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const { DatabaseSync, close } = await sqliteModule();
  let driver: DatabaseSync | null = null;
  let version: number;
  try {
    driver = new DatabaseSync(path, { readOnly: true });
    const row = driver.prepare('PRAGMA user_version').get() as { user_version: number } | undefined;
    version = row?.user_version ?? 0;
  } catch {
    version = 0;
  }
  if (driver !== null) await close(driver);
  return version;
}
