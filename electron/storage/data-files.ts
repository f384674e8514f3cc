import { join } from 'node:path';

/** The names of what lies in a data folder, in one place. */
export function dataFiles(folder: string) {
  return {
    database: join(folder, 'quandezhu.db'),
    /** Held locked by the host that has the folder open. Only SQLite may open it: any other reader would drop the lock. */
    lock: join(folder, 'lock.db'),
    /** What the host that holds the lock says of itself. */
    announcement: join(folder, 'host.json'),
    backups: join(folder, 'backups'),
    damaged: join(folder, 'damaged'),
    logs: join(folder, 'logs'),
    /** Files that are being handed in; emptied at every start. */
    uploads: join(folder, 'uploads'),
  } as const;
}
