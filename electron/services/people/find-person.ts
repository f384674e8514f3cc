import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import type { Person } from '#core/people/person';

import type { PersonRepository } from '../../storage/repositories/people/person-repository';
import type { Answer } from '../handlers';

/** The person with this id, or the failure that says that they are not here. */
export function findPerson(people: PersonRepository, id: string): Answer<Person> {
  const person = people.find(id);
  return person === null ? fail(appError('people/unknown-person')) : ok(person);
}
