/**
 * `npm run package`: builds and packages for this system, or for the flags given after `--` (`--win`, `--linux tar.gz`, …). The Electron
 * binary and the tools of some targets are fetched by electron-builder, so this needs a connected machine or mirrors
 * (ELECTRON_MIRROR, ELECTRON_BUILDER_BINARIES_MIRROR). Archives are made with the 7-Zip that npm installed.
 */
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';

import sevenZip from '7zip-bin';

import { runCommand } from './bootstrap/run-command.mjs';
import { buildApp } from './make/build-app.mjs';

const root = resolve(import.meta.dirname, '..');

async function main() {
  if (!(await buildApp(root))) return 1;
  // The package ships it without permission to run.
  if (process.platform !== 'win32') chmodSync(sevenZip.path7za, 0o755);
  const env = { ELECTRON_BUILDER_7ZIP_PATH: process.env.ELECTRON_BUILDER_7ZIP_PATH ?? sevenZip.path7za };
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const args = [
    cli,
    '--config',
    'build/electron-builder.yml',
    '--publish',
    'never',
    ...process.argv.slice(2),
  ];
  const { code } = await runCommand(process.execPath, args, { cwd: root, env, show: true });
  return code;
}

process.exitCode = await main();
