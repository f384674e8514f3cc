/** Stands in until this screen is written. */
export function TalkScreen(_props: { readonly run: string }) {
  return <p>talk</p>;
}
