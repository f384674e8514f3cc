/** Stands in until this screen is written. */
export function PeopleScreen() {
  return <p>people</p>;
}
