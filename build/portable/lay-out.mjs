import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { makeEdition } from './make-edition.mjs';

/** Writes entries as plain files. */
export function writeFolder(folder, entries) {
  for (const { path, mode, bytes } of entries) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes(), { mode });
  }
}

/**
 * An edition for this machine with the Node that runs us, for tests without a package source. A Node that has no SQLite of its own gets
 * the package that stands in for it; the real edition's Node has one.
 */
export async function layOutForTests(root, folder) {
  const kind = `${process.platform}-${process.arch}`;
  const programs = { [kind]: readFileSync(process.execPath) };
  const licence = Buffer.from('(the licence of Node comes with the fetched runtime)\n');
  const nodeVersion = process.versions.node;
  writeFolder(folder, await makeEdition(root, [kind], { programs, licence, nodeVersion }));
  if (process.getBuiltinModule('node:sqlite') !== undefined) return;
  for (const name of ['@photostructure/sqlite', 'node-gyp-build'])
    cpSync(join(root, 'node_modules', name), join(folder, 'app/node_modules', name), { recursive: true });
}
