import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import { dropFile } from './drop-file';

/** A file that has arrived whole. `name` is what the person called it: to be shown, never to be used as a path. */
export type UploadedFile = { readonly path: string; readonly name: string; readonly size: number };

/** Files that connections hand in, in a folder of their own. */
export type Uploads = {
  readonly begin: (connection: string, name: string, size: number) => Answer<string>;
  /** Adds bytes at the end. Answers how many there are now. */
  readonly append: (connection: string, upload: string, at: number, bytes: Uint8Array) => Answer<number>;
  readonly drop: (connection: string, upload: string) => void;
  readonly dropAll: (connection: string) => void;
  /** The file of an upload of this connection once all of it is there. */
  readonly fileOf: (connection: string, upload: string) => Answer<UploadedFile>;
  /** Works on the file of {@link Uploads.fileOf}. It stays where it is until the work is done, also when it is dropped meanwhile. */
  readonly use: <T>(
    connection: string,
    upload: string,
    work: (file: UploadedFile) => Promise<Answer<T>>,
  ) => Promise<Answer<T>>;
};

/** Uploads of one connection at the same time. */
const mostOfOne = 8;

type Upload = {
  readonly connection: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
  arrived: number;
  /** Pieces of work on the file. */
  users: number;
};

/** See {@link Uploads}. Whatever lies in the folder from an earlier host belongs to nobody any more and is removed. */
export function createUploads(folder: string, newId: () => string): Uploads {
  const uploads = new Map<string, Upload>();
  rmSync(folder, { recursive: true, force: true });

  const found = (connection: string, upload: string): Upload | null => {
    const present = uploads.get(upload);
    return present?.connection === connection ? present : null;
  };
  const remove = (id: string, { path, users }: Upload): void => {
    uploads.delete(id);
    if (users === 0) dropFile(path);
  };
  const fileOf: Uploads['fileOf'] = (connection, upload) => {
    const present = found(connection, upload);
    if (present === null) return fail(appError('files/unknown-upload'));
    const { arrived, name, path, size } = present;
    return arrived === size
      ? ok({ path, name, size })
      : fail(appError('files/out-of-step', { size: arrived }));
  };

  return {
    begin: (connection, name, size) => {
      const theirs = [...uploads.values()].filter((upload) => upload.connection === connection);
      if (theirs.length >= mostOfOne) return fail(appError('files/too-many'));
      const id = newId();
      // The host's own id, so that no name of anybody's ever becomes a path.
      const path = join(folder, id);
      mkdirSync(folder, { recursive: true });
      closeSync(openSync(path, 'wx', 0o600));
      uploads.set(id, { connection, path, name, size, arrived: 0, users: 0 });
      return ok(id);
    },
    append: (connection, upload, at, bytes) => {
      const present = found(connection, upload);
      if (present === null) return fail(appError('files/unknown-upload'));
      if (at !== present.arrived || at + bytes.length > present.size) {
        return fail(appError('files/out-of-step', { size: present.arrived }));
      }
      // At its place and not just at the end: a part that was written half (a full disk) is written over by the next try.
      const file = openSync(present.path, 'r+');
      try {
        let written = 0;
        while (written < bytes.length) {
          written += writeSync(file, bytes, written, bytes.length - written, at + written);
        }
      } finally {
        closeSync(file);
      }
      present.arrived += bytes.length;
      return ok(present.arrived);
    },
    drop: (connection, upload) => {
      const present = found(connection, upload);
      if (present !== null) remove(upload, present);
    },
    dropAll: (connection) => {
      for (const [id, upload] of uploads) if (upload.connection === connection) remove(id, upload);
    },
    fileOf,
    use: async (connection, upload, work) => {
      const present = found(connection, upload);
      const file = fileOf(connection, upload);
      if (present === null || !file.ok) return file.ok ? fail(appError('files/unknown-upload')) : file;
      present.users += 1;
      try {
        return await work(file.value);
      } finally {
        present.users -= 1;
        if (present.users === 0 && !uploads.has(upload)) dropFile(present.path);
      }
    },
  };
}
