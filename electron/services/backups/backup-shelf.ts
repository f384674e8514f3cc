import { statSync } from 'node:fs';

import { appError } from '#core/bridge/app-error';
import type { BackupRow } from '#core/bridge/backup-channels';
import { fail, ok } from '#core/lib/result';

import { backupInventory } from '../../storage/backup/backup-inventory';
import { lookAt, readBackup } from '../../storage/backup/describe-backup';
import { listAllBackups, type BackupFile } from '../../storage/backup/list-all-backups';
import { stampMoment } from '../../storage/stamp-moment';
import type { Answer } from '../handlers';

type Inside = Pick<BackupRow, 'look' | 'problem'> & { readonly people: readonly string[] };

/** The backups in their folder, with what is inside. A file is read again only when it is another one. */
export type BackupShelf = {
  readonly rows: (presentPeople: readonly string[]) => Promise<readonly BackupRow[]>;
  readonly holding: (person: string) => Promise<readonly string[]>;
  /** A backup by its name; what is not in the list is not found, whatever path it spells. */
  readonly find: (name: string) => Answer<BackupFile>;
};

/** See {@link BackupShelf}. */
export function backupShelf(folder: string): BackupShelf {
  const known = new Map<string, Inside>();
  const inside = async ({ bytes, name, path }: BackupFile): Promise<Inside> => {
    const key = `${name} ${bytes} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? '-'}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const read = await readBackup(path, (reader) => ({
      look: lookAt(reader),
      people: backupInventory(reader).people,
    }));
    const found: Inside = read.ok
      ? { ...read.value, problem: null }
      : { look: null, people: [], problem: read.error };
    known.set(key, found);
    return found;
  };
  return {
    rows: async (presentPeople) => {
      const present = new Set(presentPeople);
      const rows: BackupRow[] = [];
      for (const file of listAllBackups(folder)) {
        const { bytes, kind, name, stamp } = file;
        const { look, people, problem } = await inside(file);
        const removedPeople = people.filter((id) => !present.has(id)).length;
        rows.push({ name, kind, madeAt: stampMoment(stamp), bytes, look, problem, removedPeople });
      }
      return rows;
    },
    holding: async (person) => {
      const names: string[] = [];
      for (const file of listAllBackups(folder)) {
        if ((await inside(file)).people.includes(person)) names.push(file.name);
      }
      return names;
    },
    find: (name) => {
      const file = listAllBackups(folder).find((one) => one.name === name);
      return file === undefined ? fail(appError('backups/unknown-backup')) : ok(file);
    },
  };
}
