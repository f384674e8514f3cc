import { rmSync } from 'node:fs';

/**
 * Deletes a file that nobody needs any more. One that cannot be deleted now (a stick that is gone, a scanner that reads it) must not make
 * work look undone that is done; its folder is emptied at the next start.
 */
export function dropFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // See above.
  }
}
