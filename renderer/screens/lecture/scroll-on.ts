/** Rests smaller than this are margins, not words. */
const restPx = 12;
/** A line or two stay in sight, so that the eye finds its place. */
const pageShare = 0.8;

/** Scrolls a step on that does not fit; false where there is nothing more below, and the lesson goes on. */
export function scrollOn(box: HTMLElement | null): boolean {
  if (box === null) return false;
  const rest = box.scrollHeight - box.clientHeight - box.scrollTop;
  if (rest <= restPx) return false;
  box.scrollBy({ top: box.clientHeight * pageShare });
  return true;
}
