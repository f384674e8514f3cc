import { typeSizes, type TypeReader } from './type-sizes';

/** Whether there is more in a box than its height shows; a pixel is rounding. */
export function overflows(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight + 1;
}

/**
 * Makes the type in a box as large as it will go, down to a floor. Answers whether even then it has to be scrolled. Measured,
 * because how many lines a text takes is known to nobody but the browser.
 */
export function fitType(
  box: HTMLElement,
  { reader, scale }: { readonly scale: number; readonly reader: TypeReader },
): boolean {
  const { clientHeight: height, clientWidth: width } = box;
  if (height === 0 || width === 0) return false;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const size of typeSizes({ width, height, rem, scale, reader })) {
    box.style.fontSize = `${size}px`;
    if (!overflows(box)) return false;
  }
  return true;
}
