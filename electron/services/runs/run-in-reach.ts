import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { isGranted } from '#core/people/person';

import type { StoredRun } from '../../storage/repositories/runs/run-row';
import { actingPerson, type Answer, type Caller } from '../handlers';
import type { HostContext } from '../host-context';

/**
 * A run that the caller may play (`own`) or at least look at (`seen`: one's own, or anyone's with `see-all-results`).
 */
export function runInReach(
  { repositories: { runs } }: Pick<HostContext, 'repositories'>,
  caller: Caller,
  run: string,
  reach: 'own' | 'seen',
): Answer<StoredRun> {
  const stored = runs.find(run);
  if (stored === null) return fail(appError('runs/unknown-run'));
  const acting = actingPerson(caller);
  if (stored.head.person === acting.id) return ok(stored);
  if (reach === 'seen' && isGranted(acting.role, 'see-all-results')) return ok(stored);
  return fail(appError('runs/not-yours'));
}
