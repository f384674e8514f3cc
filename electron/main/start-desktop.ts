import { join } from 'node:path';

import { app, dialog, ipcMain, Menu, session, type BrowserWindow } from 'electron';

import { appError, type AppError } from '#core/bridge/app-error';

import { fileOpenedMessage } from '#core/bridge/preload-api';

import { version } from '../../package.json';
import { handleAsk } from '../ipc/handle-ask';
import { explainInBoth } from '../shell/explain-in-both';
import { listRendererFiles } from '../shell/renderer-files';
import { appMenu } from '../windows/app-menu';
import { appOrigin, serveApp } from '../windows/app-scheme';
import { createWindow } from '../windows/create-window';
import { endProperly } from './end-properly';
import { menuLanguage } from './menu-language';
import { openDesktopHost } from './open-desktop-host';
import type { OpenedPacks } from './opened-packs';
import { packArgument } from './pack-argument';

/** Kept in memory only: on a shared computer no browser profile is left behind. */
const partition = 'quandezhu';

/** From the data folder to the window. What cannot start says why, in a box that needs nothing of ours to work. */
export async function startDesktop(built: string, dataFolder: string, opened: OpenedPacks): Promise<void> {
  const problem = await openDesktop(built, dataFolder, opened).catch((thrown: unknown) => {
    console.error(thrown);
    return appError('host/unexpected', { id: 'start' });
  });
  if (problem === null) return;
  await app.whenReady();
  dialog.showErrorBox('劝得住', explainInBoth(problem));
  app.exit(1);
}

async function openDesktop(built: string, dataFolder: string, opened: OpenedPacks): Promise<AppError | null> {
  // Beside Electron's own start, not after it.
  const opening = openDesktopHost({
    dataFolder,
    contentFolder: join(built, 'scripts-data'),
    version,
    stop: () => app.quit(),
    takeOpened: opened.take,
  });
  const files = listRendererFiles(join(built, 'renderer'));
  const [host] = await Promise.all([opening, app.whenReady()]);
  if (!host.ok) return host.error;
  endProperly(app, () => host.value.close());
  handleAsk(ipcMain, host.value, appOrigin);
  const isDeveloping = !app.isPackaged;
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(await menuLanguage(host.value), isDeveloping)));
  const own = session.fromPartition(partition);
  serveApp(own.protocol, files);
  const window: BrowserWindow = createWindow({
    preload: join(built, 'electron/preload.cjs'),
    session: own,
    placeFile: join(dataFolder, 'window.json'),
    isDeveloping,
    startsAt: opened.isWaiting() ? '#/packs' : '',
  });
  opened.onArrival(() => window.webContents.send(fileOpenedMessage));
  app.on('second-instance', (_event, argv: readonly string[], workingFolder: string) => {
    const pack = packArgument(argv, workingFolder);
    if (pack !== null) opened.put(pack);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return null;
}
