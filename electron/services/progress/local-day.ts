const dayMs = 24 * 60 * 60 * 1000;

/** The number of the local calendar day of a moment; each day has one more than the day before, also across changes of the clock. */
export function localDay(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs);
}
