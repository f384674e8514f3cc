/** Pairs of neighbouring characters, without punctuation and spaces. */
export function characterPairs(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/[\p{P}\p{S}\s]/gu, '')];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

/** How alike two texts are, 0…1: shared pairs over all pairs. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared / (a.size + b.size - shared);
}
