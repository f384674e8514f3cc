import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** Browsers that know `--app`, best known first. The last three come with UOS and Kylin. */
const linuxNames = [
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'browser',
  'qaxbrowser-safe-stable',
  'browser360-cn-stable',
];

const windowsPlaces = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates(env, platform) {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter(Boolean);
    return windowsPlaces.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
  }
  const folders = [...(env.PATH ?? '').split(posix.delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The program that opens the window: what QUANDEZHU_BROWSER names, else Edge, Chrome or a relative of theirs, else null. A name that
 * leads nowhere is answered with null too: the person then sees the address, and nothing opens that nobody chose.
 */
export function findBrowser({ env, platform, exists = isProgram }) {
  if (env.QUANDEZHU_BROWSER) return exists(env.QUANDEZHU_BROWSER) ? env.QUANDEZHU_BROWSER : null;
  return candidates(env, platform).find((path) => exists(path)) ?? null;
}
