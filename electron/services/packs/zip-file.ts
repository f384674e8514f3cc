import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

import { openPromise, type Entry, type ZipFile } from 'yauzl';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';
import { packLimits } from '#core/pack/pack-limits';

import { storageError } from '../../storage/storage-error';
import { zipEntriesFault, zipEntryFault } from './zip-entry-fault';

/** A zip file of which every name has been looked at, and nothing else yet. */
export type OpenZip = {
  readonly names: ReadonlySet<string>;
  /** All bytes of an entry, up to a limit. */
  readonly read: (name: string, limit: number) => Promise<Result<Buffer, AppError>>;
  readonly close: () => void;
};

const inflate = promisify(inflateRaw);
/** Bytes by which the space for a body is larger than the body: the smallest piece that zlib knows. */
const room = 64;

const endRecord = 22;
const endRecordSign = 0x06054b50;
const zip64Locator = 20;
const zip64LocatorSign = 0x07064b50;

/** Whether the file ends as a pack does: with the plain end of a zip, no comment behind it, nothing of 64 bits before it. */
async function endsPlainly(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, endRecord + zip64Locator));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = tail.length - endRecord;
    if (end < 0 || tail.readUInt32LE(end) !== endRecordSign || tail.readUInt16LE(end + 20) !== 0)
      return false;
    return end < zip64Locator || tail.readUInt32LE(end - zip64Locator) !== zip64LocatorSign;
  } finally {
    await file.close();
  }
}

/** Reads the list of entries; the first that is no part of a pack refuses the file. */
async function listed(
  zip: ZipFile,
  isName: (name: string) => boolean,
): Promise<Result<ReadonlyMap<string, Entry>, AppError>> {
  if (zip.entryCount > packLimits.entries + 2) {
    return fail(appError('packs/too-large', { entry: `${zip.entryCount}` }));
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const fault = zipEntryFault(entry, entries, isName);
    if (fault !== null) return fail(fault);
    entries.set(entry.fileName, entry);
  }
  const fault = zipEntriesFault(entries.values());
  return fault === null ? ok(entries) : fail(fault);
}

/** The bytes of an entry. Never more are unpacked than it said, and less than it said is refused too. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  const packed = Buffer.concat(pieces);
  const size = entry.uncompressedSize;
  // One call an entry, into one piece: unpacking goes on beside this thread, and the limit stops a bomb at the byte where it
  // would burst.
  const options = { maxOutputLength: Math.max(1, size), chunkSize: size + room };
  const bytes = entry.compressionMethod === 0 ? packed : await inflate(packed, options);
  return bytes.length === size ? bytes : null;
}

/**
 * Opens a zip file that nobody vouches for. Names are compared with what a pack may hold and never become paths; sizes are
 * those that really come out, because the ones that are written may lie.
 */
export async function openZip(
  path: string,
  isName: (name: string) => boolean,
): Promise<Result<OpenZip, AppError>> {
  let zip: ZipFile | null = null;
  // A disk that does not answer says nothing about the pack on it.
  const unreadable = (error: unknown) => storageError(error, { folder: dirname(path) });
  try {
    if (!(await endsPlainly(path))) return fail(appError('packs/not-a-pack'));
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const opened = zip;
    const entries = await listed(opened, isName);
    if (!entries.ok) {
      opened.close();
      return entries;
    }
    return ok({
      names: new Set(entries.value.keys()),
      read: async (name, limit) => {
        const entry = entries.value.get(name);
        if (entry === undefined) return fail(appError('packs/not-a-pack'));
        if (entry.uncompressedSize > limit) return fail(appError('packs/too-large', { entry: name }));
        try {
          const bytes = await unpacked(opened, entry);
          return bytes === null ? fail(appError('packs/altered', { entry: name })) : ok(bytes);
        } catch (error) {
          return fail(unreadable(error) ?? appError('packs/altered', { entry: name }));
        }
      },
      close: () => opened.close(),
    });
  } catch (error) {
    zip?.close();
    return fail(unreadable(error) ?? appError('packs/not-a-pack'));
  }
}
