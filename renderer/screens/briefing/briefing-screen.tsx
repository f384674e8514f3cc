/** Stands in until this screen is written. */
export function BriefingScreen(_props: { readonly script: string }) {
  return <p>briefing</p>;
}
