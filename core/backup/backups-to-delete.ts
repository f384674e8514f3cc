import { readBackupName, type BackupKind, type BackupName } from './backup-name';

const days = { whole: 2, daily: 12, weekly: 10, monthly: 9 } as const;
/** Copies before an upgrade, a restore or a repair, of each kind. */
const keptOfSpecial = 3;
const dayMs = 86_400_000;

/** Number of the calendar day of a stamp; days are only ever counted, so that no time zone matters. */
function dayOf(stamp: string): number {
  const part = (from: number, to: number) => Number(stamp.slice(from, to));
  return Math.floor(Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8)) / dayMs);
}

/** Monday of 1970-01-05 begins week 1. */
const weekOf = (stamp: string): string => String(Math.floor((dayOf(stamp) + 3) / 7));

/** Of each of the newest periods that have any, the newest backup; periods without one do not use up the number. */
function newestOfPeriods(
  newestFirst: readonly BackupName[],
  count: number,
  periodOf: (stamp: string) => string,
): readonly BackupName[] {
  const newest = new Map<string, BackupName>();
  for (const one of newestFirst) {
    const period = periodOf(one.stamp);
    if (newest.has(period)) continue;
    if (newest.size === count) break;
    newest.set(period, one);
  }
  return [...newest.values()];
}

/**
 * Which backups may go, by their names alone: of the automatic ones all of the last two days stay, then the newest of each of twelve
 * days, ten weeks and nine months; of the copies before upgrades, restores and repairs the newest three of each kind. `justMade` stays
 * whatever the clock says. Files dated after it are from before a clock was set back, or from a clock that ran ahead: nobody can tell, so
 * they stay too, and take no place from the others. What is no backup by its name is never named.
 */
export function backupsToDelete(names: readonly string[], justMade: string): readonly string[] {
  const now = readBackupName(justMade);
  if (now === null) return [];
  const backups = names.map(readBackupName).filter((one) => one !== null);
  const ofKind = (kind: BackupKind) =>
    backups
      .filter((one) => one.kind === kind && one.stamp <= now.stamp)
      .sort((one, other) => (one.stamp < other.stamp ? 1 : -1));
  const automatic = ofKind('automatic');
  const today = dayOf(now.stamp);
  const kept = new Set(
    [
      ...automatic.filter(({ stamp }) => today - dayOf(stamp) < days.whole),
      ...newestOfPeriods(automatic, days.daily, (stamp) => stamp.slice(0, 8)),
      ...newestOfPeriods(automatic, days.weekly, weekOf),
      ...newestOfPeriods(automatic, days.monthly, (stamp) => stamp.slice(0, 6)),
      ...ofKind('before-upgrade').slice(0, keptOfSpecial),
      ...ofKind('before-restore').slice(0, keptOfSpecial),
      ...ofKind('before-repair').slice(0, keptOfSpecial),
    ].map(({ name }) => name),
  );
  kept.add(justMade);
  return backups.filter(({ name, stamp }) => stamp <= now.stamp && !kept.has(name)).map(({ name }) => name);
}
