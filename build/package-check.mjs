/**
 * `npm run package:check`: packages the app around a stand-in for Electron (so it needs neither the binary nor the network), opens
 * the result and fails when something is missing, unexpected, too large, or names a folder of this machine.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import { runCommand } from './bootstrap/run-command.mjs';
import { buildApp } from './make/build-app.mjs';
import { openAsar } from './package/asar-listing.mjs';
import { fusesOf, makeElectronStub } from './package/electron-stub.mjs';
import { budgetBytes, judgePackage } from './package/judge-package.mjs';
import { electronVersion } from './start/electron-binary.mjs';

const root = resolve(import.meta.dirname, '..');
const work = join(root, 'dist/package-check');
const stub = join(work, 'electron');
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

async function packageAround() {
  mkdirSync(work, { recursive: true });
  makeElectronStub(stub, electronVersion(root));
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${join(work, 'out')}`];
  const args = [
    cli,
    '--config',
    'build/electron-builder.yml',
    '--dir',
    '--linux',
    '--x64',
    '--publish',
    'never',
    ...settings,
  ];
  const { code, output } = await runCommand(process.execPath, args, { cwd: root });
  if (code !== 0) console.error(output.trimEnd());
  return code === 0;
}

function judge() {
  const unpacked = join(work, 'out/linux-unpacked');
  const asar = openAsar(join(unpacked, 'resources/app.asar'));
  const home = homedir();
  // A home of "/" or so would be found in every text.
  const machinePaths = [root, home].filter((path) => path.length > 3);
  const wrong = judgePackage(asar, machinePaths);
  for (const { path, size } of asar.files) console.log(`${String(size).padStart(9)}  ${path}`);
  asar.close();
  const total = asar.files.reduce((sum, { size }) => sum + size, 0);
  console.log(`${asar.files.length} files, ${megabytes(total)} of at most ${megabytes(budgetBytes)}`);
  const fuses = fusesOf(readFileSync(join(unpacked, 'quandezhu')));
  console.log(`fuses ${fuses}`);
  if (!/^010011.0/.test(fuses))
    wrong.push(`the fuses are not set as build/electron-builder.yml says: ${fuses}`);
  return wrong;
}

async function main() {
  if (!(await buildApp(root)) || !(await packageAround())) return 1;
  const wrong = judge();
  for (const sentence of wrong) console.error(`FAIL ${sentence}`);
  console.log(wrong.length === 0 ? 'package:check: ok' : `package:check: ${wrong.length} findings`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
