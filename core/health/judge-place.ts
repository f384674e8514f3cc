import type { FoundAt } from './health-finding';

/** What surrounds the database. Times in milliseconds since 1970, sizes in bytes; null is not known. */
export type HealthPlace = {
  readonly now: number;
  readonly databaseBytes: number;
  readonly freeBytes: number | null;
  readonly isWritable: boolean;
  /** The newest moment that is written in the database. */
  readonly newestAt: number | null;
  readonly newestBackup: { readonly name: string; readonly madeAt: number; readonly isWhole: boolean } | null;
  readonly backupsFail: boolean;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const megabyte = 1_000_000;

/** An upgrade and a restore each need the database twice more; below the floor other programs fail first. */
const freeTimes = 4;
const freeFloor = 300 * megabyte;
const oldDays = 7;

/** What is to be told of the surroundings: room, rights, the clock, the backups. */
export function judgePlace(place: HealthPlace): readonly FoundAt[] {
  const { backupsFail, databaseBytes, freeBytes, isWritable, newestAt, newestBackup, now } = place;
  const found: FoundAt[] = [];
  const needed = Math.max(freeFloor, databaseBytes * freeTimes);
  if (freeBytes !== null && freeBytes < needed) {
    found.push({
      code: 'place/disk',
      facts: { free: Math.floor(freeBytes / megabyte), needed: Math.ceil(needed / megabyte) },
    });
  }
  if (!isWritable) found.push({ code: 'place/read-only' });
  if (newestAt !== null && newestAt > now + hourMs) {
    found.push({ code: 'place/clock', facts: { hours: Math.round((newestAt - now) / hourMs) } });
  }
  if (backupsFail) found.push({ code: 'backups/failing' });
  if (newestBackup === null) {
    if (newestAt !== null) found.push({ code: 'backups/none' });
    return found;
  }
  if (!newestBackup.isWhole)
    found.push({ code: 'backups/damaged', title: newestBackup.name, at: newestBackup.madeAt });
  // Only where something is newer than the backup: a computer that nobody used needs no new one.
  const days = Math.floor((now - newestBackup.madeAt) / dayMs);
  if (days >= oldDays && newestAt !== null && newestAt > newestBackup.madeAt)
    found.push({ code: 'backups/old', facts: { days } });
  return found;
}
