/** The id stands first in many items, but nobody begins with it. */
const controls =
  'textarea:not([readonly]), select:not(:disabled), input:not(:disabled):not(.form-id-input):not([type="radio"]:not(:checked)), button:not(:disabled)';

/** Gives the focus to the first thing in an element that can be written or chosen, else to its first button. */
export function focusInside(element: Element | undefined): void {
  if (element === undefined) return;
  const found = [...element.querySelectorAll<HTMLElement>(controls)];
  const written = found.find((each) => each.tagName !== 'BUTTON');
  (written ?? found[0])?.focus();
}
