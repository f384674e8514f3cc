/** Not there yet. */
export function BackupsPanel() {
  return null;
}
