import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { ZipFile } from 'yazl';

/** Writes a .zip. Names are marked as UTF-8, and the same entries give the same bytes. */
export async function writeZip(file, entries, date) {
  const zip = new ZipFile();
  for (const { path, mode, bytes } of entries) {
    zip.addBuffer(bytes(), path, { mtime: date, mode: 0o100000 | mode, compressionLevel: 9 });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
