import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { installedKind, markInstalled } from './installed-packages.mjs';
import { explainInstallFailure } from './install-failure.mjs';
import { runNpm } from './run-command.mjs';

const words = {
  run: [
    '正在安装运行所需的组件（只需一次，要用软件源）…',
    'Installing what the app needs to run (once; uses the package source)…',
  ],
  full: [
    '正在安装开发和测试组件（只需一次，要用软件源）…',
    'Installing what the tests need (once; uses the package source)…',
  ],
};

/** Short waits: behind a closed network the sentence should come within a minute, not after npm's usual patience. */
const patience = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
  '--fetch-timeout=60000',
];

/** True when node_modules is good enough: a full install serves `npm start` too. */
const suffices = (kind, installed) => installed === 'full' || installed === kind;

/** Makes node_modules hold what `kind` needs. Prints progress in words, and on failure what to do. Answers whether it does. */
export async function installPackages(root, kind) {
  if (suffices(kind, installedKind(root))) return true;
  for (const line of words[kind]) console.log(line);
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const stillAtIt = setInterval(() => console.log(`  … ${seconds()} s`), 10_000);
  const args = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error', ...patience];
  if (kind === 'run') args.push('--omit=dev');
  // Without this a NODE_ENV=production in somebody's profile would leave out what the tests need.
  else args.push('--include=dev');
  const { code, output } = await runNpm(args, { cwd: root });
  clearInterval(stillAtIt);
  if (code !== 0) {
    // npm may leave half a tree behind; without its list it is not mistaken for a whole one.
    rmSync(join(root, 'node_modules/.package-lock.json'), { force: true });
    console.error(output.trimEnd());
    console.error('');
    for (const line of explainInstallFailure(output)) console.error(line);
    return false;
  }
  markInstalled(root, kind);
  console.log(`安装完成，用时 ${seconds()} 秒。 Installed in ${seconds()} s.`);
  return true;
}
