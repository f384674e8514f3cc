import { allHandlers } from './all-handlers';
import type { HostContext } from './host-context';
import type { Program } from './program';

/** The whole program over what its handlers work with. */
export function programOver(context: HostContext, shutDown: () => Promise<void>): Program {
  const { carried, closing, courseDesk, healthDesk, leases, repositories, uploads } = context;
  return {
    handlers: allHandlers(context),
    otherwise: null,
    findPerson: repositories.people.find,
    letGo: (connection) => {
      leases.releaseAll(connection);
      uploads.dropAll(connection);
      carried.dropAll(connection);
      courseDesk.cancelAll(connection);
      healthDesk.cancelAll(connection);
    },
    abort: () => closing.abort(),
    shutDown,
  };
}
