import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { isGranted } from '#core/people/person';

import type { PersonRepository } from '../storage/repositories/people/person-repository';
import { actingPerson, type Answer, type Caller } from './handlers';

/** Whose results are asked for: one's own (`null`), or another's where the caller may see all results. */
export function personInSight(
  people: PersonRepository,
  caller: Caller,
  person: string | null,
): Answer<string> {
  const acting = actingPerson(caller);
  if (person === null || person === acting.id) return ok(acting.id);
  if (!isGranted(acting.role, 'see-all-results')) {
    return fail(appError('people/not-allowed', { permission: 'see-all-results' }));
  }
  return people.find(person) === null ? fail(appError('people/unknown-person')) : ok(person);
}
