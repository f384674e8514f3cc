import type { Person, Role } from '#core/people/person';

import type { Database } from '../../database';
import { clearSealer, type Sealer } from '../../seal/sealer';

/** The people on this computer. The only place that reads or writes names and units. */
export type PersonRepository = {
  readonly all: () => readonly Person[];
  readonly find: (id: string) => Person | null;
  readonly count: () => number;
  readonly countOfRole: (role: Role) => number;
  /** Whether somebody else has this name in this unit. */
  readonly isTaken: (name: string, unit: string, except: string | null) => boolean;
  readonly add: (person: Omit<Person, 'hasPin'>) => void;
  readonly changeDetails: (id: string, details: Pick<Person, 'name' | 'unit' | 'duty'>) => void;
  readonly changeRole: (id: string, role: Role) => void;
  /** Removes a person with everything that hangs on them: credentials, settings, runs, events, results. */
  readonly remove: (id: string) => void;
};

type Row = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly duty: Person['duty'];
  readonly role: Role;
  readonly created_at: number;
  readonly has_pin: number;
};

const select = `
  SELECT people.id, name, unit, duty, role, created_at, credentials.pin IS NOT NULL AS has_pin
  FROM people LEFT JOIN credentials ON credentials.person = people.id`;

/** See {@link PersonRepository}. Names and units go through the sealer; where they are encrypted the blind index tells who is there already. */
export function personRepository(database: Database, sealer: Sealer = clearSealer): PersonRepository {
  const personOf = ({ created_at: createdAt, has_pin: hasPin, id, name, unit, duty, role }: Row): Person => ({
    id,
    name: sealer.open('people.name', id, name),
    unit: sealer.open('people.unit', id, unit),
    duty,
    role,
    hasPin: hasPin === 1,
    createdAt,
  });
  /** What is stored of a name and a unit: both as they may lie there, and the blind index. */
  const stored = (id: string, { name, unit }: Pick<Person, 'name' | 'unit'>) =>
    [
      sealer.seal('people.name', id, name),
      sealer.seal('people.unit', id, unit),
      sealer.blind(name, unit),
    ] as const;
  return {
    all: () => database.all<Row>(`${select} ORDER BY people.rowid`).map(personOf),
    find: (id) => {
      const row = database.get<Row>(`${select} WHERE people.id = ?`, id);
      return row === undefined ? null : personOf(row);
    },
    count: () => database.get<{ n: number }>('SELECT count(*) AS n FROM people')?.n ?? 0,
    countOfRole: (role) =>
      database.get<{ n: number }>('SELECT count(*) AS n FROM people WHERE role = ?', role)?.n ?? 0,
    isTaken: (name, unit, except) => {
      const blind = sealer.blind(name, unit);
      const found =
        blind === null
          ? database.get(
              'SELECT 1 FROM people WHERE name = ? AND unit = ? AND id IS NOT ?',
              name,
              unit,
              except,
            )
          : database.get('SELECT 1 FROM people WHERE blind = ? AND id IS NOT ?', blind, except);
      return found !== undefined;
    },
    add: ({ id, name, unit, duty, role, createdAt }) => {
      database.run(
        'INSERT INTO people (id, name, unit, blind, duty, role, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        ...stored(id, { name, unit }),
        duty,
        role,
        createdAt,
      );
    },
    changeDetails: (id, { name, unit, duty }) => {
      database.run(
        'UPDATE people SET name = ?, unit = ?, blind = ?, duty = ? WHERE id = ?',
        ...stored(id, { name, unit }),
        duty,
        id,
      );
    },
    changeRole: (id, role) => {
      database.run('UPDATE people SET role = ? WHERE id = ?', role, id);
    },
    remove: (id) => {
      database.transaction(() => database.run('DELETE FROM people WHERE id = ?', id));
      // The log still holds the pages as they were; moving it into the file and cutting it makes the removal real.
      database.get('PRAGMA wal_checkpoint(TRUNCATE)');
    },
  };
}
