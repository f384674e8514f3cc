import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import { allHandlers } from './all-handlers';
import { createDispatcher, type Speaker } from './dispatcher';
import type { Connection, Host } from './host';
import type { HostContext } from './host-context';

/** A host over what its handlers work with: hands out connections, and shuts down once everything asked is answered. */
export function connectHost(context: HostContext, shutDown: () => Promise<void>): Host {
  const { courseDesk, dataFolder, leases, log, newId, repositories, uploads } = context;
  const dispatch = createDispatcher({
    handlers: allHandlers(context),
    findPerson: repositories.people.find,
    log,
    newId,
    dataFolder,
  });
  const asked = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  const connect = (): Connection => {
    const speaker: Speaker = { id: newId(), person: null };
    let isOpen = true;
    return {
      id: speaker.id,
      ask: async (channel, request) => {
        if (!isOpen || closing !== null) return fail(appError('host/stopped'));
        const answer = dispatch(speaker, channel, request);
        asked.add(answer);
        try {
          return await answer;
        } finally {
          asked.delete(answer);
        }
      },
      close: () => {
        isOpen = false;
        leases.releaseAll(speaker.id);
        uploads.dropAll(speaker.id);
        courseDesk.cancelAll(speaker.id);
      },
    };
  };

  return {
    connect,
    close: () => {
      if (closing === null) {
        context.closing.abort();
        closing = Promise.allSettled([...asked]).then(shutDown);
      }
      return closing;
    },
  };
}
