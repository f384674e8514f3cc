/** Not there yet. */
export function HealthPanel() {
  return null;
}
