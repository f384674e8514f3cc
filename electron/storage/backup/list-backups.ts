import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A backup by its file's name; `stamp` reads `20250131-235959`, local time. */
export type Backup = { readonly path: string; readonly stamp: string };

const backupName = /^quandezhu-(\d{8}-\d{6})\.db$/;

/** The automatic backups of a folder, newest first. Other files, copies before upgrades among them, are not looked at. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const stamp = backupName.exec(name)?.[1];
      return stamp === undefined ? [] : [{ path: join(folder, name), stamp }];
    })
    .sort((one, other) => (one.stamp < other.stamp ? 1 : -1));
}

/** The newest automatic backup, or null. */
export function newestBackup(folder: string): Backup | null {
  return listBackups(folder)[0] ?? null;
}
