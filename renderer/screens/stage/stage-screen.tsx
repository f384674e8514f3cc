/** To be written. */
export function StageScreen() {
  return <p>{''}</p>;
}
