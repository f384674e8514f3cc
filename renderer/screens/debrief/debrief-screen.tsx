/** Stands in until this screen is written. */
export function DebriefScreen(_props: { readonly run: string }) {
  return <p>debrief</p>;
}
