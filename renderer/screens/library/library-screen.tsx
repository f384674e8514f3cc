/** Stands in until this screen is written. */
export function LibraryScreen() {
  return <p>library</p>;
}
