import type { Person, Role } from '#core/people/person';

import type { Connection, Host } from '../../electron/services/host';
import { told } from './ask-host';

/** The PIN of everyone in the tests. */
export const testPin = '2468';

/** A connection on which the first person, an administrator, acts. */
export async function firstAdministrator(
  host: Host,
): Promise<{ readonly connection: Connection; readonly person: Person; readonly recoveryCode: string }> {
  const connection = host.connect();
  const { person, recoveryCode } = await told(connection, 'people:add', {
    details: { name: '管理员', unit: '城南所', duty: 'police' },
    role: 'administrator',
    pin: testPin,
  });
  await told(connection, 'people:sign-in', { person: person.id, pin: testPin });
  return { connection, person, recoveryCode: recoveryCode ?? '' };
}

/** Adds a person of a role, by an administrator's connection, and a connection on which they act. */
export async function someone(
  host: Host,
  administrator: Connection,
  role: Role,
  name: string = role,
): Promise<{ readonly connection: Connection; readonly person: Person }> {
  const pin = role === 'trainee' || role === 'supervisor' ? null : testPin;
  const { person } = await told(administrator, 'people:add', {
    details: { name, unit: '城南所', duty: 'police' },
    role,
    pin,
  });
  const connection = host.connect();
  await told(connection, 'people:sign-in', { person: person.id, pin });
  return { connection, person };
}
