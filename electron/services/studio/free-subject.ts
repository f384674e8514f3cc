import type { HostContext } from '../host-context';

/** Longest id of a script. */
const longest = 60;

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
  const stem = wanted.replace(/-\d+$/, '');
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const id = number === 1 ? wanted : `${stem.slice(0, longest - end.length)}${end}`;
    if (!taken.has(id)) return id;
  }
}
