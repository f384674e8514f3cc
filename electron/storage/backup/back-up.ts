import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { readBackupName } from '#core/backup/backup-name';
import { backupsToDelete } from '#core/backup/backups-to-delete';

import type { OpenDatabase } from '../open-database';
import { sqliteModule } from '../sqlite-module';
import { stampMoment } from '../stamp-moment';
import { timeStamp } from '../time-stamp';
import { renameSafely } from './safe-file';

/** Pages copied before other work gets its turn: some 4 MB, a few milliseconds. */
const pagesAtATime = 1000;

/** What the name of a backup begins with. */
export type BackupStart = 'quandezhu' | 'before-repair';

/**
 * A name that no backup has yet, so that none is ever written over, and that is the newest of its day: two in one second, or a clock set
 * back by hours. Thinning keeps the newest of a day by its name; an earlier name would let the newer backup go for the older one.
 */
function freeMoment(folder: string, start: BackupStart, at: number): number {
  const taken = readdirSync(folder)
    .map(readBackupName)
    .filter((one) => one?.name.startsWith(`${start}-`) === true)
    .map((one) => one?.stamp ?? '')
    .sort();
  let moment = at;
  for (;;) {
    const stamp = timeStamp(moment);
    const newest = taken.findLast((one) => one.slice(0, 8) === stamp.slice(0, 8));
    if (newest === undefined || newest < stamp) return moment;
    moment = stampMoment(newest) + 1000;
  }
}

/** Half-written files of a program that was killed. One backup is made at a time, so nobody is at work on any. */
export function removeHalfMade(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/\.part(-journal|-wal|-shm)?$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** One that cannot be deleted now (a scanner reads it) goes with the next backup: it must not make the new one look like none. */
function thinOut(folder: string, justMade: string): void {
  for (const name of backupsToDelete(readdirSync(folder), basename(justMade))) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      continue;
    }
  }
}

/** The backup under way. In one process, whoever asks for it, never two at once: they would take each other's names and room. */
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Copies the open database into the folder of backups while it stays in use, checks the copy, gives it its name only then,
 * and thins out older ones. Answers the path of the new backup.
 */
export function backUp(
  opened: OpenDatabase,
  folder: string,
  at: number,
  start: BackupStart = 'quandezhu',
): Promise<string> {
  const mine = underWay.then(() => makeBackup(opened, folder, at, start));
  underWay = mine.catch(() => undefined);
  return mine;
}

async function makeBackup(
  opened: OpenDatabase,
  folder: string,
  at: number,
  start: BackupStart,
): Promise<string> {
  const { DatabaseSync, backup, close } = await sqliteModule();
  mkdirSync(folder, { recursive: true });
  const stamp = timeStamp(freeMoment(folder, start, at));
  const unchecked = join(folder, `${stamp}.part`);
  rmSync(unchecked, { force: true });
  try {
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
    const path = join(folder, `${start}-${stamp}.db`);
    renameSafely(unchecked, path);
    thinOut(folder, path);
    return path;
  } catch (error) {
    rmSync(unchecked, { force: true });
    throw error;
  }
}
