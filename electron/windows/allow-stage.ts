import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';

import { appPage } from './app-scheme';
import { stagePlace } from './stage-place';
import { webPreferences, type PageParts } from './web-preferences';
import type { Area } from './window-place';

/** The one page that may have a window of its own: the projector's. */
export const stagePage = `${appPage}#/stage`;

/**
 * Lets the main window open the projector's window: that page, once, as hardened as itself. Everything else stays refused, and
 * the projector's window itself may open nothing. It goes when the main window goes.
 */
export function allowStage(
  window: BrowserWindow,
  { screens, ...parts }: PageParts & { readonly screens: () => readonly Area[] },
): void {
  let stage: BrowserWindow | null = null;
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (url !== stagePage) return { action: 'deny' };
    if (stage !== null) {
      stage.focus();
      return { action: 'deny' };
    }
    const overrideBrowserWindowOptions: BrowserWindowConstructorOptions = {
      ...stagePlace(screens(), window.getNormalBounds()),
      title: '劝得住 · 投影',
      autoHideMenuBar: true,
      webPreferences: webPreferences(parts),
    };
    return { action: 'allow', overrideBrowserWindowOptions };
  });
  window.webContents.on('did-create-window', (opened) => {
    stage = opened;
    opened.once('closed', () => {
      stage = null;
    });
  });
  window.once('closed', () => stage?.destroy());
}
