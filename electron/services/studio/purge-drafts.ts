import type { Repositories } from '../../storage/repositories/open-repositories';

/** How long a draft that was thrown away can be brought back. */
export const discardedStaysMs = 30 * 24 * 60 * 60 * 1000;

/** Removes drafts that were thrown away too long ago. Done at every start. */
export function purgeDrafts({ drafts }: Pick<Repositories, 'drafts'>, now: number): void {
  drafts.purge(now - discardedStaysMs);
}
