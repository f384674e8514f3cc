import { ok } from '#core/lib/result';
import type { Subject } from '#core/run/run-schema';

import { actingPerson, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { personInSight } from '../person-in-sight';
import { runFile } from './run-file';
import type { PlayChannel } from './run-handlers';
import { runInReach } from './run-in-reach';

/** Open runs shown at most; older ones stay and come up as these are finished. */
const openRunsShown = 50;

/** Looking at runs and results without playing. */
export function runListHandlers(context: HostContext): Handlers<Exclude<ChannelsOf<'runs'>, PlayChannel>> {
  const { people, results, runs } = context.repositories;
  /** An unfinished false alarm must not be named as one. */
  const listedUnder = (subject: Subject, fraudType: string): string =>
    subject.kind === 'talk'
      ? (context.library.scripts.get(subject.script)?.listedUnder ??
        context.shelf.script(subject.script)?.script.looksLike ??
        fraudType)
      : fraudType;
  return {
    'runs:get': ({ run }, caller) => {
      const stored = runInReach(context, caller, run, 'seen');
      return stored.ok ? runFile(context, stored.value, caller.connection) : stored;
    },

    'runs:list-open': (_request, caller) =>
      ok(
        runs.openOf(actingPerson(caller).id, openRunsShown).map(({ head, lastEventAt, subject, turns }) => ({
          run: head.id,
          title: subject.title,
          fraudType: listedUnder(head.subject, subject.fraudType),
          mode: head.mode,
          kind: head.subject.kind,
          disposition: head.subject.kind === 'talk' ? head.subject.disposition : null,
          startedAt: head.startedAt,
          lastEventAt,
          turns,
        })),
      ),

    'runs:list-results': ({ before, limit, person }, caller) => {
      const whose = personInSight(people, caller, person);
      return whose.ok ? ok(results.before(whose.value, before, limit)) : whose;
    },
  };
}
