/** Well-formed, but what objects inherit: an id is the name of a member wherever places are kept, and there these are refused. */
const reserved: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** Whether an id can never be given to anything, however well formed it is. */
export function isReservedId(id: string): boolean {
  return reserved.has(id);
}

/** A well-formed id that is not taken: the wish itself, else the wish with the first free number. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  const base = wellFormedId(wish);
  if (!taken.has(base) && !reserved.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = `${base.slice(0, 60 - ending.length).replace(/-$/, '')}${ending}`;
    if (!taken.has(id)) return id;
  }
}

/** Lower-case letters, digits and single hyphens, beginning with a letter: what is left of a wish, else `item`. */
export function wellFormedId(wish: string): string {
  const cleaned = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return cleaned === '' ? 'item' : cleaned;
}
