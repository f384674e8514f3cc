import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { App } from 'electron';

/**
 * Chromium's own small files go into the data folder, so that the lock against a second window is one for each data
 * folder. A folder that cannot be written to keeps Electron's default, so that we get far enough to say so.
 */
function settleFolder(app: App, dataFolder: string): void {
  const own = join(dataFolder, 'desktop');
  try {
    // eslint-disable-next-line security/detect-non-literal-fs-filename -- chosen at start by who runs the program
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    app.setPath('userData', own);
  } catch {
    // Told when the data folder itself is opened.
  }
}

/** What must be set before Electron is ready. The switches close what a session's request handler does not see. */
export function settleApp(app: App, dataFolder: string): void {
  app.setName('Quandezhu');
  if (process.platform === 'win32') app.setAppUserModelId('cn.quandezhu.trainer');
  settleFolder(app, dataFolder);
  app.enableSandbox();
  // No name is ever looked up, no proxy is searched for, nothing is fetched in the background.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
