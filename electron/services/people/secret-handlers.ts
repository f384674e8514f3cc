import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { isGranted, rolesWithPin, type Person } from '#core/people/person';

import { actingPerson, type Answer, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { checkSecret } from './check-secret';
import { findPerson } from './find-person';
import { givePin, giveRecoveryCode } from './give-secret';
import { plainRecoveryCode } from './recovery-code';

/** The channels that a PIN or code goes through. */
export type SecretChannel = 'people:sign-in' | 'people:sign-out' | 'people:change-pin' | 'people:recover';

/** Signing in and out, PINs, recovery codes. */
export function secretHandlers(context: HostContext): Handlers<SecretChannel> {
  const { carried, leases, repositories, uploads } = context;
  const { credentials, drafts, people, transaction } = repositories;

  /** Who signs out has closed what they had open; there is nothing to recover. */
  const letGo = (connection: string): void => {
    for (const thing of leases.heldBy(connection)) drafts.setOpened(thing, null);
    leases.releaseAll(connection);
    uploads.dropAll(connection);
    carried.dropAll(connection);
  };
  const found = (id: string) => findPerson(people, id);
  /** Asks for the PIN of a person who has one; a role that needs one is never let in without. */
  const proven = ({ id, role }: Person, pin: string | null): Answer<null> => {
    if (credentials.find(id).pin === null && !rolesWithPin.includes(role)) return ok(null);
    if (pin === null) return fail(appError('people/pin-needed'));
    return checkSecret(context, id, { kind: 'pin', typed: pin });
  };

  return {
    'people:sign-in': ({ person: id, pin }, caller) => {
      const person = found(id);
      if (!person.ok) return person;
      const proof = proven(person.value, pin);
      if (!proof.ok) return proof;
      if (caller.person?.id !== id) letGo(caller.connection);
      caller.actAs(id);
      return person;
    },

    'people:sign-out': (_request, caller) => {
      letGo(caller.connection);
      caller.actAs(null);
      return ok(null);
    },

    'people:change-pin': ({ person: id, oldPin, newPin }, caller) => {
      const acting = actingPerson(caller);
      if (acting.id !== id && !isGranted(acting.role, 'manage-people')) {
        return fail(appError('people/not-allowed', { permission: 'manage-people' }));
      }
      const person = found(id);
      if (!person.ok) return person;
      if (newPin === null && rolesWithPin.includes(person.value.role))
        return fail(appError('people/pin-needed'));
      const proof = acting.id === id ? proven(person.value, oldPin) : ok(null);
      if (!proof.ok) return proof;
      transaction(() => {
        givePin(context, id, newPin);
        // Whoever was locked out by wrong tries at the old PIN may use the new one at once.
        credentials.setTries(id, 0, 0);
      });
      return found(id);
    },

    'people:recover': ({ person: id, code, newPin }) => {
      const person = found(id);
      if (!person.ok) return person;
      const proof = checkSecret(context, id, { kind: 'recovery', typed: plainRecoveryCode(code) });
      if (!proof.ok) return proof;
      return transaction(() => {
        givePin(context, id, newPin);
        return ok({ recoveryCode: giveRecoveryCode(context, id) });
      });
    },
  };
}
