/** Stands in until this screen is written. */
export function FirstStartScreen() {
  return <p>first-start</p>;
}
