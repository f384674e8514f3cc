import { freeId } from '#core/editing/free-id';

import type { HostContext } from '../host-context';

/** An id that no script of the library, no version and no draft has: the wanted one, or with the first free number behind it. */
export function freeSubject(
  { library, repositories }: Pick<HostContext, 'library' | 'repositories'>,
  wanted: string,
): string {
  const taken = new Set([
    ...[...library.scripts.values()].map(({ id }) => id),
    ...repositories.drafts.all().map(({ subject }) => subject),
    ...repositories.versions.all(null).map(({ subject }) => subject),
  ]);
  // A branch of a branch counts on instead of piling up numbers.
  return freeId(taken.has(wanted) ? wanted.replace(/-\d+$/, '') : wanted, taken);
}
