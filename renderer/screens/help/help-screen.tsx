/** Stands in until this screen is written. */
export function HelpScreen(_props: { readonly page: string | undefined }) {
  return <p>help</p>;
}
