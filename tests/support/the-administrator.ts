import type { Person } from '#core/people/person';

/** Who may do everything, for tests of screens. */
export const theAdministrator: Person = {
  id: 'a',
  name: '梁晓霜',
  unit: '城南所',
  duty: 'police',
  role: 'administrator',
  hasPin: true,
  createdAt: 0,
};
