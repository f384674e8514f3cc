/** Stands in until this screen is written. */
export function ProgressScreen() {
  return <p>progress</p>;
}
