import type { Database } from '../database';
import type { WrapKind } from './wrapped-key';

/** What is stored of the encryption: the key twice under wraps, and how to tell that it is the right one. */
export type StoredSeal = {
  readonly checkValue: string;
  readonly wraps: Readonly<Record<WrapKind, string>>;
  readonly wrongTries: number;
  readonly lastWrongAt: number;
  /** Whether what the file held before was swept out of it. */
  readonly isSwept: boolean;
};

/** The one row about the encryption; none while names are clear. */
export type SealRepository = {
  readonly find: () => StoredSeal | null;
  readonly add: (seal: Pick<StoredSeal, 'checkValue' | 'wraps'>, at: number) => void;
  readonly remove: () => void;
  readonly setWrap: (kind: WrapKind, wrap: string) => void;
  readonly setTries: (wrongTries: number, lastWrongAt: number) => void;
  readonly setSwept: () => void;
};

type Row = {
  readonly check_value: string;
  readonly by_passphrase: string;
  readonly by_recovery: string;
  readonly wrong_tries: number;
  readonly last_wrong_at: number;
  readonly is_swept: number;
};

/** See {@link SealRepository}. */
export function sealRepository(database: Database): SealRepository {
  return {
    find: () => {
      const row = database.get<Row>(
        'SELECT check_value, by_passphrase, by_recovery, wrong_tries, last_wrong_at, is_swept FROM seal',
      );
      if (row === undefined) return null;
      return {
        checkValue: row.check_value,
        wraps: { passphrase: row.by_passphrase, recovery: row.by_recovery },
        wrongTries: row.wrong_tries,
        lastWrongAt: row.last_wrong_at,
        isSwept: row.is_swept === 1,
      };
    },
    add: ({ checkValue, wraps }, at) => {
      database.run(
        'INSERT INTO seal (one, check_value, by_passphrase, by_recovery, turned_on_at) VALUES (1, ?, ?, ?, ?)',
        checkValue,
        wraps.passphrase,
        wraps.recovery,
        at,
      );
    },
    remove: () => {
      database.run('DELETE FROM seal');
    },
    setWrap: (kind, wrap) => {
      database.run(`UPDATE seal SET ${kind === 'passphrase' ? 'by_passphrase' : 'by_recovery'} = ?`, wrap);
    },
    setTries: (wrongTries, lastWrongAt) => {
      database.run('UPDATE seal SET wrong_tries = ?, last_wrong_at = ?', wrongTries, lastWrongAt);
    },
    setSwept: () => {
      database.run('UPDATE seal SET is_swept = 1');
    },
  };
}
