import type { BodyRepository } from '../../storage/repositories/bodies/body-repository';
import { bodyShelf, type BodyShelf } from '../library/body-shelf';

/** Bodies read anew, without those that are not what their hash says: nothing is held against them. */
export function soundShelf(bodies: BodyRepository, altered: ReadonlySet<string>): BodyShelf {
  return bodyShelf({
    ...bodies,
    find: (hash, kind) => (altered.has(hash) ? undefined : bodies.find(hash, kind)),
  });
}
