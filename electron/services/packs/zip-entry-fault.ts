import type { Entry } from 'yauzl';

import { appError, type AppError } from '#core/bridge/app-error';
import { packLimits } from '#core/pack/pack-limits';

/** Kind of file in the upper half of the attributes that Unix programs write. */
const kindOfFile = 0o170000;
const regularFile = 0o100000;

/** Flags that say nothing: how hard was packed, sizes behind the data, names in UTF-8. Any other one is encryption or worse. */
const harmlessFlags = 0b1000_0000_1110;
const plain = 0;
const deflated = 8;
const zip64Field = 1;

/** Bytes before an entry's data beside its name: no two entries can stand closer. */
const localHeader = 30;

/** A small body may pack very well; only large ones are bombs. */
const everydayBytes = 1_000_000;
/** What cannot be packed grows by some bytes; what grows by more carries something that is not said. */
const growth = 64 * 1024;

/** A name of anybody's making as it can be shown. */
function shownName(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}

function isUnsafe(entry: Entry): boolean {
  const { compressedSize, compressionMethod, externalFileAttributes, uncompressedSize } = entry;
  const { extraFields, generalPurposeBitFlag } = entry;
  const kind = (externalFileAttributes >>> 16) & kindOfFile;
  return (
    (generalPurposeBitFlag & ~harmlessFlags) !== 0 ||
    (compressionMethod !== plain && compressionMethod !== deflated) ||
    // No entry of a pack is so large that it needs the fields of 64 bits.
    extraFields.some(({ id }) => id === zip64Field) ||
    (kind !== 0 && kind !== regularFile) ||
    compressedSize > uncompressedSize + growth
  );
}

/** Why an entry is no part of an honest pack, or null. Nothing of its data has been read yet. */
export function zipEntryFault(
  entry: Entry,
  known: ReadonlyMap<string, Entry>,
  isName: (name: string) => boolean,
): AppError | null {
  const { compressedSize, fileName, uncompressedSize } = entry;
  const shown = { entry: shownName(fileName) };
  if (!isName(fileName) || known.has(fileName) || isUnsafe(entry)) return appError('packs/unsafe', shown);
  const isBomb = uncompressedSize > everydayBytes && uncompressedSize > compressedSize * packLimits.ratio;
  return uncompressedSize > packLimits.entryBytes || isBomb ? appError('packs/too-large', shown) : null;
}

/** Why all entries together are no honest pack: more than fits, or several that share the same bytes. */
export function zipEntriesFault(entries: Iterable<Entry>): AppError | null {
  const inOrder = [...entries].sort(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let total = 0;
  let end = 0;
  for (const { compressedSize, fileName, fileNameLength, relativeOffsetOfLocalHeader, ...rest } of inOrder) {
    if (relativeOffsetOfLocalHeader < end) return appError('packs/unsafe', { entry: shownName(fileName) });
    end = relativeOffsetOfLocalHeader + localHeader + fileNameLength + compressedSize;
    total += rest.uncompressedSize;
  }
  if (total > packLimits.totalBytes) {
    return appError('packs/too-large', { entry: `${Math.round(total / 1024 / 1024)} MB` });
  }
  return null;
}
