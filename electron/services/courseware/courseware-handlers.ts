import { ok } from '#core/lib/result';

import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { gatherSource } from './gather-source';

/** Courseware: begun, looked at, cancelled. The making itself is not here: see `make-courseware`. */
export function coursewareHandlers(context: HostContext): Handlers<ChannelsOf<'courseware'>> {
  const { courseDesk } = context;
  return {
    'courseware:begin': ({ as, certificate, kind, scope }, { connection }) => {
      const source = gatherSource(context, scope);
      if (!source.ok) return source;
      const job = { as, certificate, kind, scope, source: source.value };
      return ok({ job: courseDesk.begin(connection, job) });
    },
    'courseware:look': ({ job }, { connection }) => courseDesk.look(connection, job),
    'courseware:cancel': ({ job }, { connection }) => {
      courseDesk.cancel(connection, job);
      return ok(null);
    },
  };
}
