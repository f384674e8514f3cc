import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What node_modules holds: 'none' (missing, half done or older than the lock), 'run' (what `npm start` needs) or 'full'.
 * A marker written after each install answers quickly; without one (somebody ran npm by hand) the list that npm keeps in
 * node_modules is compared with the lock, package by package.
 */

const markerFile = 'node_modules/.quandezhu-install.json';

const textOf = (root, file) => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return null;
  }
};

/** The lock decides what belongs there; the platform decides which binaries do (a folder copied between systems is no use). */
const wanted = (lockText) => ({
  lock: createHash('sha256').update(lockText).digest('hex'),
  platform: `${process.platform}-${process.arch}`,
});

function kindByMarker(root, lockText) {
  const text = textOf(root, markerFile);
  if (text === null) return null;
  try {
    const { kind, lock, platform } = JSON.parse(text);
    const expected = wanted(lockText);
    return lock === expected.lock && platform === expected.platform ? kind : null;
  } catch {
    return null;
  }
}

function kindByComparison(root, lockText) {
  const installedText = textOf(root, 'node_modules/.package-lock.json');
  if (installedText === null) return 'none';
  try {
    const installed = JSON.parse(installedText).packages;
    const entries = Object.entries(JSON.parse(lockText).packages).filter(([path]) => path !== '');
    const isThere = ([path, { integrity }]) => installed[path]?.integrity === integrity;
    // Optional ones are left out: of forty platform binaries only the fitting one is installed.
    const needed = entries.filter(([, entry]) => !entry.optional && !entry.devOptional && !entry.peer);
    if (needed.every(isThere)) return 'full';
    return needed.filter(([, entry]) => !entry.dev).every(isThere) ? 'run' : 'none';
  } catch {
    return 'none';
  }
}

export function installedKind(root) {
  const lockText = textOf(root, 'package-lock.json');
  if (lockText === null) return 'none';
  return kindByMarker(root, lockText) ?? kindByComparison(root, lockText);
}

export function markInstalled(root, kind) {
  const lockText = textOf(root, 'package-lock.json');
  writeFileSync(join(root, markerFile), `${JSON.stringify({ kind, ...wanted(lockText) })}\n`);
}
