import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks a zip file with plain Node: `npm start` may have nothing else at hand. Handles what an Electron zip holds (stored
 * and deflated entries, folders, programs, links on macOS) and refuses the rest; no zip64, no encryption.
 */

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const linkType = 0o120000;

function* entriesOf(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error('not a zip file, or cut short');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error('the directory of the zip file is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      start: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function contentOf(zip, { start, packedSize, method, name }) {
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const packed = zip.subarray(from, from + packedSize);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`${name}: packed in a way that is not supported (${method})`);
}

/** A name that would leave the folder is an attack or a mistake; either way nothing more is unpacked. */
function placeOf(folder, name) {
  const place = normalize(join(folder, name));
  if (!place.startsWith(normalize(folder + sep))) throw new Error(`${name}: points outside the folder`);
  return place;
}

export function unzip(file, folder) {
  const zip = readFileSync(file);
  for (const entry of entriesOf(zip)) {
    const place = placeOf(folder, entry.name);
    if (entry.name.endsWith('/')) {
      mkdirSync(place, { recursive: true });
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    const content = contentOf(zip, entry);
    if ((entry.mode & 0o170000) === linkType) {
      placeOf(folder, join(dirname(entry.name), content.toString('utf8')));
      symlinkSync(content.toString('utf8'), place);
      continue;
    }
    writeFileSync(place, content);
    if ((entry.mode & 0o111) !== 0) chmodSync(place, 0o755);
  }
}
