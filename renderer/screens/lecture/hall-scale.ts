/** Sizes of the type on the wall, in hundredths of the usual one. */
export const hallScales = [70, 80, 90, 100, 115, 130, 150] as const;

const storageKey = 'quandezhu-hall-scale';

/** The next larger or smaller size; at either end it stays. */
export function otherScale(scale: number, direction: 1 | -1): number {
  const at = hallScales.findIndex((one) => one >= scale);
  const next = Math.max(
    0,
    Math.min(hallScales.length - 1, (at < 0 ? hallScales.length - 1 : at) + direction),
  );
  return hallScales[next] ?? 100;
}

/** The size that was chosen last on this computer, for this room. */
export function readHallScale(page: Pick<Window, 'localStorage'>): number {
  try {
    const kept = Number(page.localStorage.getItem(storageKey));
    return hallScales.find((scale) => scale === kept) ?? 100;
  } catch {
    return 100;
  }
}

/** Keeps it, if it can. */
export function writeHallScale(page: Pick<Window, 'localStorage'>, scale: number): void {
  try {
    page.localStorage.setItem(storageKey, String(scale));
  } catch {
    // Storage may be forbidden; then the size holds until the window closes.
  }
}
