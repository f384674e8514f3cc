/** Letter of an option by its place: A, B, C… An item has at most eight. */
export function optionLetter(at: number): string {
  return String.fromCharCode(65 + at);
}
