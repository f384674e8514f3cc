import { homedir } from 'node:os';
import { join } from 'node:path';

import { app, protocol } from 'electron';

import { dataFolder } from '../storage/data-folder';
import { declareAppScheme } from '../windows/app-scheme';
import { lockContents } from '../windows/lock-contents';
import { lockSession } from '../windows/lock-session';
import { dataFlag } from './data-flag';
import { createOpenedPacks } from './opened-packs';
import { packArgument } from './pack-argument';
import { settleApp } from './settle-app';
import { startDesktop } from './start-desktop';

// The order matters: scheme, folder and switches before Electron is ready; locks before any page or session exists.
const { argv, env, platform } = process;
const folder = dataFolder({ platform, env, home: homedir(), workingFolder: process.cwd() }, dataFlag(argv));
declareAppScheme(protocol);
settleApp(app, folder);
app.on('session-created', (session) => lockSession(session, !app.isPackaged));
app.on('web-contents-created', (_event, contents) => lockContents(contents));
// macOS says so by an event, also before it is ready; the others on the command line.
const opened = createOpenedPacks();
app.on('open-file', (event, path) => {
  event.preventDefault();
  const pack = packArgument(['', path], process.cwd());
  if (pack !== null) opened.put(pack);
});
const asked = packArgument(argv, process.cwd());
if (asked !== null) opened.put(asked);
if (app.requestSingleInstanceLock()) {
  void startDesktop(join(__dirname, '..'), folder, opened);
} else {
  // The window that is open comes to the front by itself.
  app.exit(0);
}
