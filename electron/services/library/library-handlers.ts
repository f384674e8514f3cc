import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';

/** What can be practised, and bodies by hash: also those that are no longer in the library but were played once. */
export function libraryHandlers({
  lessons,
  library,
  repositories,
  shelf,
}: HostContext): Handlers<ChannelsOf<'library'>> {
  return {
    'library:get': () => ok(library.view),
    'library:get-script': ({ hash }) => {
      const body = repositories.bodies.find(hash, 'script');
      return body === undefined ? fail(appError('library/unknown-script', { hash })) : ok({ hash, body });
    },
    'library:get-lesson': ({ fraudType }) => ok(lessons.of(fraudType)),
    'library:get-ruleset': ({ hash }) => {
      const body = shelf.ruleset(hash);
      return body === null ? fail(appError('library/unknown-ruleset', { hash })) : ok({ hash, body });
    },
  };
}
