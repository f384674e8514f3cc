import { rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HealthPlace } from '#core/health/judge-place';

import { checkBackup } from '../../storage/backup/describe-backup';
import { listAllBackups } from '../../storage/backup/list-all-backups';
import { dataFiles } from '../../storage/data-files';
import { stampMoment } from '../../storage/stamp-moment';
import type { HostContext } from '../host-context';

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // Some network drives do not say.
    return null;
  }
}

/** By writing: rights, a read-only stick and a full disk all show, and only then. */
function isWritable(folder: string): boolean {
  const probe = join(folder, 'health-check.tmp');
  try {
    writeFileSync(probe, 'x');
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** What surrounds the database: room, rights, the clock, and the newest backup, which is read whole. */
export async function lookAround(
  { backupKeeper, clock, dataFolder }: HostContext,
  newestAt: HealthPlace['newestAt'],
): Promise<HealthPlace> {
  const files = dataFiles(dataFolder);
  const newest = listAllBackups(files.backups)[0];
  return {
    now: clock(),
    databaseBytes: statSync(files.database).size,
    freeBytes: freeBytes(dataFolder),
    isWritable: isWritable(dataFolder),
    newestAt,
    newestBackup:
      newest === undefined
        ? null
        : {
            name: newest.name,
            madeAt: stampMoment(newest.stamp),
            isWhole: (await checkBackup(newest.path)).ok,
          },
    backupsFail: backupKeeper.status().failure !== null,
  };
}
