import { appError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { fail } from '#core/lib/result';

import { isSendable } from './is-sendable';
import { readAnswer, unreachable } from './read-answer';
import { tabHeaders } from './tab-headers';

/** Asks over HTTP on the loopback. The cookie goes along by itself; no script can read it. */
export function createHttpBridge(fetchHere: typeof fetch, tab: string): Bridge {
  return {
    ask: async (channel, request) => {
      if (!isSendable(request)) return fail(appError('bridge/bad-request', { channel, path: '-' }));
      try {
        const response = await fetchHere(`/api/${channel}`, {
          method: 'POST',
          headers: tabHeaders(tab),
          body: JSON.stringify(request),
          cache: 'no-store',
          credentials: 'same-origin',
          redirect: 'error',
        });
        return readAnswer(await response.json());
      } catch {
        // No connection, or an empty answer: a host that does not know us, since it was started anew.
        return unreachable;
      }
    },
  };
}
