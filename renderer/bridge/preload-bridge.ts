import { appError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { PreloadApi } from '#core/bridge/preload-api';
import { fail } from '#core/lib/result';

import { isSendable } from './is-sendable';
import { readAnswer, unreachable } from './read-answer';

/** Asks over Electron's IPC. */
export function createPreloadBridge(preload: PreloadApi): Bridge {
  return {
    ask: async (channel, request) => {
      if (!isSendable(request)) return fail(appError('bridge/bad-request', { channel, path: '-' }));
      try {
        return readAnswer(await preload.ask(channel, request));
      } catch {
        return unreachable;
      }
    },
  };
}
