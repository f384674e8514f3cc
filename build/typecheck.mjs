/**
 * Type-checks each area by itself, with its own library and types: that is what turns "core is pure" into a compile error.
 * Two at a time; what tsc learned last time is kept in dist/.
 */
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';

import { runCommand } from './bootstrap/run-command.mjs';

const root = resolve(import.meta.dirname, '..');
const areas = ['core', 'electron', 'renderer', 'tests', 'build/tools'];

async function check(area) {
  const notes = join(root, 'dist/types', `${area.replace('/', '-')}.tsbuildinfo`);
  const args = ['-p', area, '--incremental', '--tsBuildInfoFile', notes, '--pretty', 'false'];
  const { code, output } = await runCommand(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...args],
    {
      cwd: root,
    },
  );
  console.log(`${area}: ${code === 0 ? 'ok' : 'types do not hold'}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

const asked = process.argv.slice(2);
const waiting = (asked.length > 0 ? asked : areas).filter((area) =>
  existsSync(join(root, area, 'tsconfig.json')),
);
const results = [];
const worker = async () => {
  for (let area = waiting.shift(); area !== undefined; area = waiting.shift())
    results.push(await check(area));
};
await Promise.all([worker(), worker()]);
process.exitCode = results.length > 0 && results.every(Boolean) ? 0 : 1;
