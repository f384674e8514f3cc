import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const blockSize = 512;

/** A name in the two fields of ustar: 155 and 100 bytes, parted at a slash. */
function splitName(name) {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    const [head, tail] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(tail) <= 100 && Buffer.byteLength(head) <= 155) return [head, tail];
  }
  throw new Error(`too long a name for a tar: ${name}`);
}

function headerOf({ path, mode, size }, seconds) {
  const header = Buffer.alloc(blockSize);
  const octal = (value, at, length) => header.write(value.toString(8).padStart(length - 1, '0'), at);
  const [prefix, name] = splitName(path);
  header.write(name, 0);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(seconds, 136, 12);
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function* blocks(entries, seconds) {
  for (const { path, mode, bytes } of entries) {
    const content = bytes();
    yield headerOf({ path, mode, size: content.length }, seconds);
    yield content;
    yield Buffer.alloc((blockSize - (content.length % blockSize)) % blockSize);
  }
  yield Buffer.alloc(2 * blockSize);
}

/** Writes a .tar.gz that keeps the right to run programs, which a zip unpacked under Linux often does not. */
export async function writeTarGz(file, entries, date) {
  const seconds = Math.floor(date.getTime() / 1000);
  await pipeline(Readable.from(blocks(entries, seconds)), createGzip({ level: 9 }), createWriteStream(file));
}
