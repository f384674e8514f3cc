import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from '../bootstrap/run-command.mjs';
import { findBrowser, playwrightBrowser } from './find-browser.mjs';

export const noBrowser = [
  '没有找到可用的浏览器，端到端测试无法运行。请安装 Chromium、Chrome 或 Edge 之一，或用 QZ_BROWSER=程序路径 指明。',
  'No browser was found, so the end-to-end tests cannot run. Install Chromium, Chrome or Edge, or name one: QZ_BROWSER=path.',
  'Debian: apt-get install chromium fonts-noto-cjk',
].join('\n');

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function fromDebian() {
  console.log(
    '没有浏览器：以 apt-get 安装 chromium 和 fonts-noto-cjk（要用软件源）… No browser: installing with apt-get…',
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']];
  for (const step of steps) {
    const { code, output } = await runCommand('apt-get', ['-q', ...step], { env });
    if (code !== 0) {
      console.error(output.trimEnd().split('\n').slice(-5).join('\n'));
      return null;
    }
  }
  return findBrowser();
}

async function fromPlaywright(root) {
  console.log(
    "没有浏览器：用 Playwright 下载 Chromium（要联网）… No browser: trying Playwright's own download…",
  );
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const { code, output } = await runCommand(process.execPath, [cli, 'install', 'chromium']);
  if (code !== 0) console.error(output.trimEnd().split('\n').slice(-5).join('\n'));
  return code === 0 ? playwrightBrowser() : null;
}

/** Finds a browser or gets one. Answers its path, or null after saying what to install. */
export async function getBrowser(root) {
  const found = await findBrowser();
  if (found !== null) return found;
  const got = (isDebianRoot() ? await fromDebian() : null) ?? (await fromPlaywright(root));
  if (got === null) console.error(noBrowser);
  return got;
}
