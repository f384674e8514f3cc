/** How many backups of the day at hand are kept, and how many in all. */
const keptToday = 3;
const keptInAll = 10;

/**
 * Which backups may go, from their stamps (`20250131-235959`): the newest three of today stay, of every other day the
 * newest one, ten in all. `justMade` stays whatever the clock says, so that a clock set back cannot delete what was just
 * saved in favour of files dated in the future.
 */
export function backupsToDelete(stamps: readonly string[], justMade: string): readonly string[] {
  const today = justMade.slice(0, 8);
  const kept = new Set([justMade]);
  const keptOfDay = new Map([[today, 1]]);
  for (const stamp of [...stamps].sort().reverse()) {
    const day = stamp.slice(0, 8);
    const ofDay = keptOfDay.get(day) ?? 0;
    if (kept.has(stamp) || kept.size >= keptInAll || ofDay >= (day === today ? keptToday : 1)) continue;
    kept.add(stamp);
    keptOfDay.set(day, ofDay + 1);
  }
  return stamps.filter((stamp) => !kept.has(stamp));
}
