/** To be written. */
export function DailyScreen() {
  return <p>{''}</p>;
}
