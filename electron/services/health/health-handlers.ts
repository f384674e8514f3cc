import { ok } from '#core/lib/result';

import { actingPerson, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { checkSecret } from '../people/check-secret';

/** The health check and the repair: begun, looked at, cancelled. */
export function healthHandlers(context: HostContext): Handlers<ChannelsOf<'health'>> {
  return {
    'health:begin': (_nothing, { connection }) =>
      ok({ job: context.healthDesk.begin(connection, { kind: 'check' }) }),
    'health:repair': ({ pin }, caller) => {
      const proof = checkSecret(context, actingPerson(caller).id, { kind: 'pin', typed: pin });
      if (!proof.ok) return proof;
      return ok({ job: context.healthDesk.begin(caller.connection, { kind: 'repair' }) });
    },
    'health:look': ({ job }, { connection }) => context.healthDesk.look(connection, job),
    'health:cancel': ({ job }, { connection }) => {
      context.healthDesk.cancel(connection, job);
      return ok(null);
    },
  };
}
