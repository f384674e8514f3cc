/**
 * `npm run portable`: builds the portable web edition into dist/packages: for Windows (zip), for Linux (tar.gz), and one zip for a stick
 * with everything. `-- win32-x64` or so makes one kind only. The Node runtimes come from the package source that npm is set to and must
 * have the checksums of build/portable/runtimes.json. `-- --for-tests FOLDER` lays one out with the Node that runs this.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { buildApp } from './make/build-app.mjs';
import { judgeEdition } from './portable/judge-edition.mjs';
import { layOutForTests } from './portable/lay-out.mjs';
import { fetchRuntimes, makeEdition, runtimeList } from './portable/make-edition.mjs';
import { writeTarGz } from './portable/write-tar.mjs';
import { writeZip } from './portable/write-zip.mjs';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'dist/packages');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Not today: the same sources give the same files. A zip knows no earlier years than 1980. */
const date = new Date(2020, 0, 1);
const folder = 'quandezhu';
const name = (kind, ending) => join(output, `quandezhu-${version}-portable-${kind}.${ending}`);

const editions = {
  'win32-x64': { kinds: ['win32-x64'], file: name('win-x64', 'zip'), write: writeZip },
  'linux-x64': { kinds: ['linux-x64'], file: name('linux-x64', 'tar.gz'), write: writeTarGz },
  'linux-arm64': { kinds: ['linux-arm64'], file: name('linux-arm64', 'tar.gz'), write: writeTarGz },
  stick: { kinds: Object.keys(runtimeList.runtimes), file: name('stick', 'zip'), write: writeZip },
};

async function make({ kinds, file, write }) {
  const found = await fetchRuntimes(root, kinds);
  const programs = Object.fromEntries(kinds.map((kind) => [kind, found[kind].program]));
  const { licence } = found['linux-x64'];
  const entries = await makeEdition(root, kinds, { programs, licence, nodeVersion: runtimeList.version });
  const wrong = judgeEdition(
    entries,
    kinds,
    [root, homedir()].filter((path) => path.length > 4),
  );
  for (const sentence of wrong) console.error(`FAIL ${basename(file)}: ${sentence}`);
  if (wrong.length > 0) return false;
  const placed = entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }));
  await write(file, placed, date);
  const bytes = readFileSync(file);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
  console.log(`${basename(file)}  ${(bytes.length / 1024 / 1024).toFixed(1)} MB  ${entries.length} files`);
  console.log(`  sha256 ${sum}`);
  return true;
}

async function main() {
  const asked = process.argv.slice(2);
  if (asked[0] === '--for-tests') {
    await layOutForTests(root, resolve(asked[1] ?? ''));
    return 0;
  }
  const unknown = asked.find((one) => !(one in editions));
  if (unknown !== undefined) {
    console.error(`unknown: ${unknown}; there are ${Object.keys(editions).join(', ')}`);
    return 2;
  }
  if (!(await buildApp(root))) return 1;
  mkdirSync(output, { recursive: true });
  let isWhole = true;
  for (const one of asked.length > 0 ? asked : Object.keys(editions))
    isWhole = (await make(editions[one])) && isWhole;
  return isWhole ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
