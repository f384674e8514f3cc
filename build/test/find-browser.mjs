import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
  darwin: ['chromium', 'google-chrome', 'microsoft-edge'],
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
};

const windowsPlaces = (env) =>
  [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);

const usualPlaces = (platform, env) => {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['/Applications', `${env.HOME}/Applications`];
    return homes.flatMap((home) => apps.map((app) => `${home}/${app}.app/Contents/MacOS/${app}`));
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * Finds a Chromium, Chrome or Edge: what QZ_BROWSER names, then the PATH, then where installers put them, then Playwright's own
 * download. Answers its path or null. A QZ_BROWSER that names nothing is an error: silently taking another would mislead.
 */
export async function findBrowser({ env = process.env, platform = process.platform } = {}) {
  if (env.QZ_BROWSER) {
    if (isProgram(env.QZ_BROWSER)) return env.QZ_BROWSER;
    throw new Error(`QZ_BROWSER names no program: ${env.QZ_BROWSER}`);
  }
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => (names[platform] ?? names.linux).map((name) => join(folder, name)));
  const found = [...onPath, ...usualPlaces(platform, env)].find(isProgram);
  return found ?? playwrightBrowser();
}

/** The browser that Playwright downloaded for itself, if it did. */
export async function playwrightBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
