import { closeSync, openSync, readSync } from 'node:fs';

function read(handle, length, at) {
  const buffer = Buffer.alloc(length);
  readSync(handle, buffer, 0, length, at);
  return buffer;
}

function* filesIn(folder, prefix) {
  for (const [name, entry] of Object.entries(folder.files)) {
    const path = `${prefix}${name}`;
    if (entry.files !== undefined) yield* filesIn(entry, `${path}/`);
    else yield { path, size: entry.size, offset: Number(entry.offset), unpacked: entry.unpacked === true };
  }
}

/**
 * Reads the table of an app.asar: a JSON header whose length stands at byte 12, file contents after it. Answers the files and a way
 * to read one.
 */
export function openAsar(file) {
  const handle = openSync(file, 'r');
  const sizes = read(handle, 16, 0);
  const headerSize = sizes.readUInt32LE(4);
  const header = JSON.parse(read(handle, sizes.readUInt32LE(12), 16).toString('utf8'));
  const contents = 8 + headerSize;
  return {
    files: [...filesIn(header, '')],
    text: ({ size, offset }) => read(handle, size, contents + offset).toString('utf8'),
    close: () => closeSync(handle),
  };
}
