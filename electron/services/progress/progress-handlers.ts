import { ok } from '#core/lib/result';
import { buildProgress } from '#core/progress/build-progress';

import { personInSight } from '../person-in-sight';
import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { localDay } from './local-day';

/** Where a person stands. */
export function progressHandlers({
  clock,
  repositories: { people, results },
}: HostContext): Handlers<ChannelsOf<'progress'>> {
  return {
    'progress:get': ({ person }, caller) => {
      const whose = personInSight(people, caller, person);
      return whose.ok ? ok(buildProgress(results.allOf(whose.value), clock(), localDay)) : whose;
    },
  };
}
