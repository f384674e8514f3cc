import { createDecipheriv } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { chunkBytes, headerBytes, nonceOf, readHead, tagBytes, type SealedHead } from './sealed-header';

/** Bytes of the largest database that is unpacked: ten years of a large station have a tenth of it. */
const largestDatabase = 4 * 1024 * 1024 * 1024;

/** Something in the file is not as it was written. */
class Altered extends Error {}
class TooLarge extends Error {}

function openChunk(head: SealedHead, number: number, isLast: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', head.key, nonceOf(head, number, isLast), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(head.header);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagBytes)), decipher.final()]);
  } catch {
    throw new Altered();
  }
}

/** The chunks of a file, each only once it is proven. The one at the end of the file must say that it is the last. */
async function* openedChunks(file: FileHandle, head: SealedHead, size: number): AsyncGenerator<Buffer> {
  const whole = chunkBytes + tagBytes;
  let number = 0;
  for (let at = headerBytes; at < size || number === 0; number += 1) {
    const length = Math.min(whole, size - at);
    if (length < tagBytes) throw new Altered();
    const sealed = Buffer.alloc(length);
    const { bytesRead } = await file.read(sealed, 0, length, at);
    if (bytesRead !== length) throw new Altered();
    at += length;
    yield openChunk(head, number, at >= size, sealed);
  }
}

async function unpackInto(to: string, chunks: AsyncGenerator<Buffer>, largest: number): Promise<void> {
  const target = await open(to, 'wx', 0o600);
  try {
    const source = Readable.from(chunks);
    const unpacking = createGunzip();
    source.on('error', (error) => unpacking.destroy(error));
    source.pipe(unpacking);
    let size = 0;
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > largest) throw new TooLarge();
      await target.writeFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
}

/**
 * Opens an encrypted backup that nobody vouches for into a file of its own. Nothing but that file is written, and it is gone where
 * anything was wrong: cut off, moved about, added to, of another program, too large.
 */
export async function unsealBackup(wanted: {
  readonly from: string;
  readonly to: string;
  readonly passphrase: string;
  readonly largest?: number;
}): Promise<Result<null, AppError>> {
  const file = await open(wanted.from, 'r');
  try {
    const { size } = await file.stat();
    const header = Buffer.alloc(Math.min(size, headerBytes));
    await file.read(header, 0, header.length, 0);
    const head = await readHead(header, wanted.passphrase);
    if (typeof head === 'string') return fail(appError(`backups/${head}`));
    await unpackInto(wanted.to, openedChunks(file, head, size), wanted.largest ?? largestDatabase);
    return ok(null);
  } catch (error) {
    rmSync(wanted.to, { force: true });
    if (error instanceof TooLarge) return fail(appError('backups/too-large'));
    // zlib's own codes begin with Z_: proven bytes that are no packed file.
    const isUnpacking = String((error as { code?: unknown }).code).startsWith('Z_');
    if (error instanceof Altered || isUnpacking) return fail(appError('backups/altered'));
    throw error;
  } finally {
    await file.close();
  }
}
