/** The step of the heat scale, 0…5, that each count of visits stands on; null without visits. */
export function heatOf(visits: Readonly<Record<string, number>> | null): ReadonlyMap<string, number> | null {
  if (visits === null) return null;
  const most = Math.max(1, ...Object.values(visits));
  return new Map(
    Object.entries(visits).map(([id, count]) => [
      id,
      count === 0 ? 0 : Math.min(5, 1 + Math.floor((count / most) * 4.999)),
    ]),
  );
}
