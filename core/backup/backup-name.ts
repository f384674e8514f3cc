/** Where a backup comes from: made beside the work, before an upgrade, of what a restore replaced, or before a repair. */
export type BackupKind = 'automatic' | 'before-upgrade' | 'before-restore' | 'before-repair';

/** A backup by its file's name; `stamp` reads `20250131-235959`, local time. */
export type BackupName = { readonly name: string; readonly kind: BackupKind; readonly stamp: string };

const patterns: readonly (readonly [kind: BackupKind, pattern: RegExp])[] = [
  ['automatic', /^quandezhu-(\d{8}-\d{6})\.db$/],
  ['before-upgrade', /^before-upgrade-from-\d{1,6}-(\d{8}-\d{6})\.db$/],
  ['before-restore', /^before-restore-(\d{8}-\d{6}(?:-\d{1,3})?)\.db$/],
  ['before-repair', /^before-repair-(\d{8}-\d{6})\.db$/],
];

/** Reads the name of a file among the backups; null for any other file, so that no name ever leads out of their folder. */
export function readBackupName(name: string): BackupName | null {
  for (const [kind, pattern] of patterns) {
    const stamp = pattern.exec(name)?.[1];
    if (stamp !== undefined) return { name, kind, stamp };
  }
  return null;
}
