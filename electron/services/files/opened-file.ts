import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import { appError } from '#core/bridge/app-error';
import { largestUpload, uploadPart } from '#core/bridge/file-channels';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import type { Uploads } from './uploads';

/** A file on its way in, as the page goes on with it. */
export type OpenedUpload = { readonly upload: string; readonly name: string; readonly size: number };

const unreadable = (name: string) => fail(appError('files/unreadable', { name }));

/** Opened without waiting: a pipe with nobody at its other end would hold the host for ever. */
function openedToRead(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
}

/** Takes a file of this computer in the way that uploads go: by the same limits, part by part, into the host's own folder. */
export function uploadOpenedFile(uploads: Uploads, connection: string, path: string): Answer<OpenedUpload> {
  const name = basename(path).slice(-255);
  const file = openedToRead(path);
  if (file === null) return unreadable(name);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return unreadable(name);
    const { size } = stats;
    if (size === 0) return fail(appError('packs/not-a-pack'));
    if (size > largestUpload)
      return fail(appError('packs/too-large', { entry: `${Math.ceil(size / 1024 / 1024)} MB` }));
    const begun = uploads.begin(connection, name, size);
    if (!begun.ok) return begun;
    const part = Buffer.alloc(uploadPart);
    for (let at = 0; at < size;) {
      const read = readSync(file, part, 0, Math.min(part.length, size - at), at);
      const appended =
        read === 0 ? unreadable(name) : uploads.append(connection, begun.value, at, part.subarray(0, read));
      if (!appended.ok) {
        uploads.drop(connection, begun.value);
        return appended;
      }
      at += read;
    }
    return ok({ upload: begun.value, name, size });
  } finally {
    closeSync(file);
  }
}
