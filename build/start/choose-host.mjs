import { findElectronBinary } from './electron-binary.mjs';
import { fetchElectron } from './fetch-electron.mjs';

/** Whether a window could be shown at all. */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

export const isCi = (env = process.env) => Boolean(env.CI) && env.CI !== 'false' && env.CI !== '0';

/** Decides between the desktop program and the browser version. Answers { program } or { why }. */
export async function chooseHost(root, flags) {
  if (flags.web) return { why: null };
  if (isCi()) return { why: '自动化环境 / automated environment' };
  if (!hasDisplay()) return { why: '本机没有图形界面 / this machine has no display' };
  // Chromium's sandbox does not work for root, and switching it off is not an answer.
  if (process.platform === 'linux' && process.getuid?.() === 0)
    return { why: '以 root 运行 / running as root' };
  const program = findElectronBinary(root);
  return program === null ? fetchElectron(root) : { program };
}
