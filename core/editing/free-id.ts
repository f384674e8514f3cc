/** A well-formed id that is not taken: the wish itself, else the wish with the first free number. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  const base = wellFormedId(wish);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = `${base.slice(0, 60 - ending.length).replace(/-$/, '')}${ending}`;
    if (!taken.has(id)) return id;
  }
}

/** Lower-case letters, digits and single hyphens, beginning with a letter: what is left of a wish, else `item`. */
function wellFormedId(wish: string): string {
  const cleaned = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return cleaned === '' ? 'item' : cleaned;
}
