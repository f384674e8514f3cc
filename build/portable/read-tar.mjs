import { gunzipSync } from 'node:zlib';

const blockSize = 512;
const textAt = (block, from, length) => {
  const field = block.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
};

/**
 * Takes named plain files out of a .tgz as npm packs them. Links, devices and long names are passed over: what is asked for has none
 * of them. Answers name → bytes.
 */
export function readTar(tgz, names) {
  const tar = gunzipSync(tgz);
  const wanted = new Set(names);
  const found = new Map();
  for (let at = 0; at + blockSize <= tar.length;) {
    const header = tar.subarray(at, at + blockSize);
    const prefix = textAt(header, 345, 155);
    const name = `${prefix === '' ? '' : `${prefix}/`}${textAt(header, 0, 100)}`;
    if (name === '') break;
    const size = Number.parseInt(textAt(header, 124, 12).trim() || '0', 8);
    const isPlain = header[156] === 0x30 || header[156] === 0;
    const from = at + blockSize;
    if (!Number.isFinite(size) || from + size > tar.length) throw new Error(`a broken archive, at ${name}`);
    if (isPlain && wanted.has(name)) found.set(name, tar.subarray(from, from + size));
    at = from + Math.ceil(size / blockSize) * blockSize;
  }
  return found;
}
