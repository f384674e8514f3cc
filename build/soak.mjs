/**
 * `npm run soak`: the suites of chance and of faults, long: hosts killed while people write and talk, mutated packs and
 * documents. `npm test` does a small part of each. Arguments go to jest (`-- hostile` runs some).
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const suites = process.argv.slice(2);
const patterns =
  suites.length > 0 ? suites : ['killed', 'hostile-', 'integration/faults/', 'services/recovery'];
const jest = resolve(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    '-c',
    'build/config/jest.config.mjs',
    '--selectProjects',
    'integration',
    '--testPathPatterns',
    ...patterns,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, QZ_SOAK: '1' } },
);
process.exitCode = status ?? 1;
