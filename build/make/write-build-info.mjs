import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commit the sources stand on, '+changes' when files differ from it, 'unknown' outside a repository or without git. */
function commitOf(root) {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync(
      'git',
      ['describe', '--always', '--exclude=*', '--abbrev=12', '--dirty=+changes'],
      options,
    ).trim();
  } catch {
    return 'unknown';
  }
}

/** Version and commit for screens and prints. No build time: the same sources give the same files. */
export function writeBuildInfo(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(root, 'dist/build-info.json'),
    `${JSON.stringify({ version, commit: commitOf(root) })}\n`,
  );
}
