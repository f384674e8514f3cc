/** The moment that a time stamp in a file's name says, in local time as it was written. */
export function stampMoment(stamp: string): number {
  const part = (from: number, to: number) => Number(stamp.slice(from, to));
  return new Date(part(0, 4), part(4, 6) - 1, part(6, 8), part(9, 11), part(11, 13), part(13, 15)).getTime();
}
