import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether dist/ still shows the sources. The fingerprint covers name, size and time of every file that goes into the
 * app, so that a deleted or restored older file counts as a change too. A few hundred stat calls: some ten milliseconds.
 */

const parts = [
  'core',
  'electron',
  'renderer',
  'scripts-data',
  // The help screen shows the guide.
  'docs/guide',
  'build/make',
  'package.json',
  'package-lock.json',
];
const stampFile = 'dist/app.stamp';

/** What must be there after a build; also what a half deleted dist/ is found out by. */
export const builtFiles = [
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/web-host.cjs',
  'dist/renderer/index.html',
  'dist/build-info.json',
];

function* filesUnder(root, part) {
  const stats = statSync(join(root, part), { throwIfNoEntry: false });
  if (stats?.isFile()) yield [part, stats];
  if (!stats?.isDirectory()) return;
  for (const name of readdirSync(join(root, part)).sort()) yield* filesUnder(root, `${part}/${name}`);
}

export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (const [file, { size, mtimeMs }] of filesUnder(root, part))
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export function isBuildFresh(root) {
  if (!builtFiles.every((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile()))
    return false;
  try {
    return readFileSync(join(root, stampFile), 'utf8') === sourceFingerprint(root);
  } catch {
    return false;
  }
}

/** Taken away before a build and written after it: an interrupted build is never mistaken for a finished one. */
export const clearStamp = (root) => rmSync(join(root, stampFile), { force: true });
export const writeStamp = (root, fingerprint) => writeFileSync(join(root, stampFile), fingerprint);
