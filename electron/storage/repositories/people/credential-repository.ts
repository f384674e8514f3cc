import { clearSealer, type Sealer } from '../../seal/sealer';
import type { Database } from '../../database';

/** What proves that a person is who they say: hashes only, and how often somebody was wrong about them. */
export type Credentials = {
  readonly pin: string | null;
  readonly recovery: string | null;
  readonly wrongTries: number;
  readonly lastWrongAt: number;
};

/** Credentials by person. */
export type CredentialRepository = {
  readonly find: (person: string) => Credentials;
  readonly setPin: (person: string, pin: string | null) => void;
  readonly setRecovery: (person: string, recovery: string) => void;
  readonly setTries: (person: string, wrongTries: number, lastWrongAt: number) => void;
};

type Row = {
  readonly pin: string | null;
  readonly recovery: string | null;
  readonly wrong_tries: number;
  readonly last_wrong_at: number;
};

/** See {@link CredentialRepository}. A person without a row has neither PIN nor code and no wrong tries. */
export function credentialRepository(database: Database, sealer: Sealer = clearSealer): CredentialRepository {
  const set = (person: string, columns: Readonly<Record<string, string | number | null>>) => {
    const names = Object.keys(columns);
    database.run(
      `INSERT INTO credentials (person, ${names.join(', ')}) VALUES (?, ${names.map(() => '?').join(', ')})
       ON CONFLICT (person) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      person,
      ...Object.values(columns),
    );
  };
  return {
    find: (person) => {
      const row = database.get<Row>(
        'SELECT pin, recovery, wrong_tries, last_wrong_at FROM credentials WHERE person = ?',
        person,
      );
      return {
        pin: row?.pin == null ? null : sealer.open('credentials.pin', person, row.pin),
        recovery: row?.recovery == null ? null : sealer.open('credentials.recovery', person, row.recovery),
        wrongTries: row?.wrong_tries ?? 0,
        lastWrongAt: row?.last_wrong_at ?? 0,
      };
    },
    setPin: (person, pin) =>
      set(person, { pin: pin === null ? null : sealer.seal('credentials.pin', person, pin) }),
    setRecovery: (person, recovery) =>
      set(person, { recovery: sealer.seal('credentials.recovery', person, recovery) }),
    setTries: (person, wrongTries, lastWrongAt) =>
      set(person, { wrong_tries: wrongTries, last_wrong_at: lastWrongAt }),
  };
}
