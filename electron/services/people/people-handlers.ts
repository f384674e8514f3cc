import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { isGranted, rolesWithPin, type Person, type Role } from '#core/people/person';

import { actingPerson, type Answer, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { findPerson } from './find-person';
import { givePin, giveRecoveryCode } from './give-secret';
import type { SecretChannel } from './secret-handlers';

/** Who is on this computer. Signing in and secrets have their own file. */
export function peopleHandlers(context: HostContext): Handlers<Exclude<ChannelsOf<'people'>, SecretChannel>> {
  const { clock, newId, repositories, leases, talks } = context;
  const { people, credentials, runs, transaction } = repositories;

  const found = (id: string) => findPerson(people, id);
  const isLastAdministrator = (person: Person): boolean =>
    person.role === 'administrator' && people.countOfRole('administrator') === 1;
  /** The same name typed by two input methods is the same name. */
  const sameSpelling = <T extends Pick<Person, 'name' | 'unit'>>(details: T): T => ({
    ...details,
    name: details.name.normalize('NFC'),
    unit: details.unit.normalize('NFC'),
  });

  return {
    'people:list': () => ok(people.all()),

    'people:add': ({ details, role: asked, pin }, caller) =>
      transaction((): Answer<{ person: Person; recoveryCode: string | null }> => {
        const role: Role = people.count() === 0 ? 'administrator' : asked;
        if (
          people.count() > 0 &&
          role !== 'trainee' &&
          !isGranted(caller.person?.role ?? null, 'manage-people')
        ) {
          return fail(
            caller.person === null
              ? appError('people/not-signed-in')
              : appError('people/not-allowed', { permission: 'manage-people' }),
          );
        }
        if (pin === null && rolesWithPin.includes(role)) return fail(appError('people/pin-needed'));
        const { duty, name, unit } = sameSpelling(details);
        if (people.isTaken(name, unit, null)) return fail(appError('people/name-taken'));
        const id = newId();
        people.add({ id, name, unit, duty, role, createdAt: clock() });
        if (pin !== null) givePin(context, id, pin);
        const recoveryCode = role === 'administrator' ? giveRecoveryCode(context, id) : null;
        const person = found(id);
        return person.ok ? ok({ person: person.value, recoveryCode }) : person;
      }),

    'people:change-details': ({ person: id, details }, caller) => {
      const acting = actingPerson(caller);
      if (acting.id !== id && !isGranted(acting.role, 'manage-people')) {
        return fail(appError('people/not-allowed', { permission: 'manage-people' }));
      }
      const present = found(id);
      if (!present.ok) return present;
      const { duty, name, unit } = sameSpelling(details);
      if (people.isTaken(name, unit, id)) return fail(appError('people/name-taken'));
      people.changeDetails(id, { name, unit, duty });
      return found(id);
    },

    'people:change-role': ({ person: id, role }) => {
      const present = found(id);
      if (!present.ok || present.value.role === role) return present;
      if (isLastAdministrator(present.value)) return fail(appError('people/last-administrator'));
      // Whoever has no PIN gets one first, so that no role that needs one is ever without.
      if (rolesWithPin.includes(role) && credentials.find(id).pin === null) {
        return fail(appError('people/pin-needed'));
      }
      people.changeRole(id, role);
      return found(id);
    },

    'people:remove': ({ person: id }) => {
      const present = found(id);
      if (!present.ok) return present;
      if (isLastAdministrator(present.value)) return fail(appError('people/last-administrator'));
      const theirs = runs.idsOf(id);
      people.remove(id);
      for (const run of theirs) {
        leases.forget(run);
        talks.forget(run);
      }
      return ok(null);
    },
  };
}
