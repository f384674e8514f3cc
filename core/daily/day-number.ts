const dayMs = 86_400_000;

/** Days from 1970-01-01 to a day `YYYY-MM-DD`. A day has no time zone: it is what the wall calendar says. */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / dayMs);
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Day of the week: 0 is Monday. */
export function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
