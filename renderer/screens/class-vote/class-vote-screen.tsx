/** To be written. */
export function ClassVoteScreen({ script }: { readonly script: string }) {
  return <p>{script}</p>;
}
