import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { temporaryFolder } from './temporary-folder';

/** Writes bytes into a file of its own. */
export function packFile(bytes: Buffer): string {
  const file = join(temporaryFolder(), 'a.qzpack');
  writeFileSync(file, bytes);
  return file;
}
