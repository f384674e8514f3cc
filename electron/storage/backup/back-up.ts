import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { OpenDatabase } from '../open-database';
import { sqliteModule } from '../sqlite-module';
import { timeStamp } from '../time-stamp';
import { backupsToDelete } from './backups-to-delete';
import { listBackups } from './list-backups';

/** Pages copied before other work gets its turn: some 4 MB, a few milliseconds. */
const pagesAtATime = 1000;

/**
 * Copies the open database into the folder of backups while it stays in use, checks the copy, gives it its name only then,
 * and thins out older ones. Answers the path of the new backup.
 */
export async function backUp(opened: OpenDatabase, folder: string, at: number): Promise<string> {
  const { DatabaseSync, backup, close } = await sqliteModule();
  mkdirSync(folder, { recursive: true });
  const stamp = timeStamp(at);
  const unchecked = join(folder, `${stamp}.part`);
  rmSync(unchecked, { force: true });
  await backup(opened.driver, unchecked, { rate: pagesAtATime });

  const copy = new DatabaseSync(unchecked);
  try {
    // One file, without a log beside it, so that it can be carried away by itself.
    copy.exec('PRAGMA journal_mode = DELETE');
    const answer = copy.prepare('PRAGMA quick_check(1)').get() as { quick_check?: unknown } | undefined;
    if (answer?.quick_check !== 'ok')
      throw new Error(`The copy did not pass its check: ${String(answer?.quick_check)}`);
  } finally {
    await close(copy);
  }

  const path = join(folder, `quandezhu-${stamp}.db`);
  renameSync(unchecked, path);
  const present = listBackups(folder);
  const gone = backupsToDelete(
    present.map((one) => one.stamp),
    stamp,
  );
  for (const one of present) {
    if (gone.includes(one.stamp)) rmSync(one.path, { force: true });
  }
  return path;
}
