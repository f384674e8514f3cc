import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { temporaryFolder } from './temporary-folder';

/** A built renderer as small as can be, and beside it, one level up, a file that nobody may ever get. */
export function rendererFolder(): string {
  const built = temporaryFolder();
  const folder = join(built, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(built, 'secret.txt'), 'not for anybody');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>劝得住</title>');
  writeFileSync(join(folder, 'assets', 'index-1a2b3c4d.js'), 'export {};');
  writeFileSync(join(folder, 'notes.unknown'), 'a type that is not served');
  return folder;
}
