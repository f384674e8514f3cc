/** To be written. */
export function KioskScreen() {
  return <p>{''}</p>;
}
