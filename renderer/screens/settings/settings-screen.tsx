/** Stands in until this screen is written. */
export function SettingsScreen() {
  return <p>settings</p>;
}
