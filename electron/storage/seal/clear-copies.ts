import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { sqliteModule } from '../sqlite-module';

/** Whether a file is a database whose names are encrypted. What cannot be read counts as clear: it may hold anything. */
async function isSealed(path: string): Promise<boolean> {
  const { DatabaseSync, close } = await sqliteModule();
  try {
    const copy = new DatabaseSync(path, { readOnly: true });
    try {
      return copy.prepare('SELECT 1 FROM seal').get() !== undefined;
    } finally {
      await close(copy);
    }
  } catch {
    return false;
  }
}

/** Files in some folders that hold names as they are: databases without encryption, and what was left half-written. */
export async function clearCopies(folders: readonly string[]): Promise<readonly string[]> {
  const paths = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(db|part)$/.test(path));
  const clear: string[] = [];
  for (const path of paths) if (!(await isSealed(path))) clear.push(path);
  return clear;
}
