import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Everything of a file is on the disk, not only in the system's memory. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So is the list of a folder. Windows keeps no such promise to be asked for, and some shares refuse to give it. */
function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Then the file system decides; the file itself is on the disk.
  } finally {
    closeSync(folder);
  }
}

/** Gives a whole file its name, in place of what may lie there: before and after a power cut there is one or the other. */
export function renameSafely(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}
