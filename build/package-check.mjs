/**
 * `npm run package:check`: packages the app for every system around a stand-in for Electron (so it needs neither the binary nor the
 * network), opens the results and fails when something is missing, unexpected, too large, or names a folder of this machine, or when a
 * target is configured otherwise than a station needs it. `-- linux` (win32, darwin) looks at one system only.
 */
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import sevenZip from '7zip-bin';

import { runCommand } from './bootstrap/run-command.mjs';
import { buildApp } from './make/build-app.mjs';
import { budgetBytes } from './package/judge-package.mjs';
import { judgeSystem } from './package/judge-system.mjs';

const root = resolve(import.meta.dirname, '..');
const systems = ['linux', 'win32', 'darwin'];
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
// A home of "/" or so would be found in every text.
const machinePaths = [root, homedir()].filter((path) => path.length > 3);

/** Answers what is wrong with the targets of a system. */
async function check(system, listsFiles) {
  const work = join(root, 'dist/package-check', system);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const env = { ELECTRON_BUILDER_7ZIP_PATH: sevenZip.path7za };
  const script = join(root, 'build/package/try-targets.mjs');
  const { code, output } = await runCommand(process.execPath, [script, system, work], { cwd: root, env });
  if (code !== 0) return [`${system}: electron-builder ended with ${code}\n${output.trimEnd()}`];
  const { files, fuses, made, tools, wrong } = judgeSystem(system, work, machinePaths);
  if (listsFiles) for (const { path, size } of files) console.log(`${String(size).padStart(9)}  ${path}`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  console.log(
    `${system}: ${files.length} files, ${megabytes(total)} of at most ${megabytes(budgetBytes)}, fuses ${fuses}`,
  );
  console.log(`  made around the stand-in: ${made.join(', ') || 'the unpacked programs'}`);
  if (tools.length > 0) console.log(`  configuration judged, tool not run: ${tools.join(', ')}`);
  return wrong;
}

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((one) => !systems.includes(one));
  if (unknown !== undefined) {
    console.error(`unknown: ${unknown}; there are ${systems.join(', ')}`);
    return 2;
  }
  if (!(await buildApp(root))) return 1;
  // The package ships it without permission to run.
  if (process.platform !== 'win32') chmodSync(sevenZip.path7za, 0o755);
  const wrong = [];
  for (const [at, system] of (asked.length > 0 ? asked : systems).entries())
    wrong.push(...(await check(system, at === 0)));
  for (const sentence of wrong) console.error(`FAIL ${sentence}`);
  console.log(wrong.length === 0 ? 'package:check: ok' : `package:check: ${wrong.length} findings`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
