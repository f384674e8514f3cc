/** Where the parts of a curve chart stand, in pixels of its own picture. */
export type CurveFrame = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Number of points on the axis, the start included. */
  readonly points: number;
};

/** Across: the first point stands at the left edge, the last at the right; a single one in the middle. */
export function xOf(frame: CurveFrame, point: number): number {
  const { left, right, points } = frame;
  return points < 2 ? (left + right) / 2 : left + (point / (points - 1)) * (right - left);
}

/** Up: 0 at the bottom, 100 at the top. */
export function yOf({ top, bottom }: CurveFrame, value: number): number {
  return bottom - (value / 100) * (bottom - top);
}

/** The point nearest to a place across the picture. */
export function pointAt({ left, right, points }: CurveFrame, x: number): number {
  if (points < 2) return 0;
  const share = (x - left) / (right - left);
  return Math.min(points - 1, Math.max(0, Math.round(share * (points - 1))));
}

/** The path through the values; points without a value are left out, so a shorter run ends where it ended. */
export function pathOf(frame: CurveFrame, values: readonly (number | null)[]): string {
  return values
    .flatMap((value, point) =>
      value === null ? [] : [`${xOf(frame, point).toFixed(1)} ${yOf(frame, value).toFixed(1)}`],
    )
    .map((place, at) => `${at === 0 ? 'M' : 'L'}${place}`)
    .join('');
}

/**
 * Moves names that would lie on each other apart, as little as needed, within the given limits. Takes the wished heights and
 * gives the heights to use, in the same order.
 */
export function spreadLabels(
  wished: readonly number[],
  gap: number,
  limits: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = wished
    .map((_, at) => at)
    .sort((one, other) => (wished[one] ?? 0) - (wished[other] ?? 0) || one - other);
  const placed = [...wished];
  let lowest = limits.top;
  for (const at of order) {
    placed[at] = Math.max(placed[at] ?? 0, lowest);
    lowest = (placed[at] ?? 0) + gap;
  }
  let highest = limits.bottom;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at] ?? 0, highest);
    highest = (placed[at] ?? 0) - gap;
  }
  return placed;
}

/** A guess at the width of a text in ems: Chinese characters are square, others about half as wide. */
export function emsOf(text: string): number {
  return [...text].reduce((ems, character) => ems + (character > '\u2e80' ? 1 : 0.56), 0);
}

/** Which point numbers to write under the axis so that they do not touch: every one, every second, every fifth … */
export function axisNumbers(frame: CurveFrame, widest: number): readonly number[] {
  const last = frame.points - 1;
  const step =
    [1, 2, 5, 10, 20, 50].find((one) => ((frame.right - frame.left) / Math.max(1, last)) * one >= widest) ??
    100;
  return Array.from({ length: frame.points }, (_, point) => point).filter(
    (point) => point % step === 0 || (point === last && last % step >= step / 2),
  );
}
