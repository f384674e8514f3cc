import type { TextHit } from '#core/editing/find-text/find-in-script';

/** Tells the hits of one document apart. */
export function keyOfHit({ at, path }: TextHit): string {
  return `${path.join('.')}@${at}`;
}
