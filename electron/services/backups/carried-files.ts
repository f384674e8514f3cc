import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { dropFile } from '../files/drop-file';

type Carried = { readonly connection: string; readonly path: string };

/**
 * Files of backups on their way out or in, each of one connection, in the folder that is emptied at every start. Their names are ids of
 * the host's.
 */
export type CarriedFiles = {
  /** A path for a new file; `keep` it once it is whole. */
  readonly place: () => { readonly id: string; readonly path: string };
  readonly keep: (connection: string, id: string) => void;
  readonly pathOf: (connection: string, id: string) => string | null;
  /** Hands a file over: dropping no longer deletes it. */
  readonly claim: (connection: string, id: string) => string | null;
  readonly drop: (connection: string, id: string) => void;
  readonly dropAll: (connection: string) => void;
};

/** See {@link CarriedFiles}. */
export function createCarriedFiles(folder: string, newId: () => string): CarriedFiles {
  const files = new Map<string, Carried>();
  const placeOf = (id: string) => join(folder, `${id}.carried`);
  const found = (connection: string, id: string) => {
    const file = files.get(id);
    return file?.connection === connection ? file.path : null;
  };
  const drop = (connection: string, id: string): void => {
    const path = found(connection, id);
    if (path === null) return;
    files.delete(id);
    dropFile(path);
  };
  return {
    place: () => {
      mkdirSync(folder, { recursive: true });
      const id = newId();
      return { id, path: placeOf(id) };
    },
    keep: (connection, id) => files.set(id, { connection, path: placeOf(id) }),
    pathOf: found,
    claim: (connection, id) => {
      const path = found(connection, id);
      files.delete(id);
      return path;
    },
    drop,
    dropAll: (connection) => {
      for (const [id, file] of files) if (file.connection === connection) drop(connection, id);
    },
  };
}
