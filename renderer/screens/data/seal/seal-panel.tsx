/** Not there yet. */
export function SealPanel() {
  return null;
}
