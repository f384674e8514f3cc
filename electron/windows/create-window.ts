import { BrowserWindow, dialog, screen } from 'electron';

import { languages, type Message } from '#core/messages/message';

import { allowStage } from './allow-stage';
import { appPage } from './app-scheme';
import { menuMessages } from './menu-messages';
import { webPreferences, type PageParts } from './web-preferences';
import { placeOn, readWindowPlace, writeWindowPlace, type Area } from './window-place';

/** What a window is made with. */
export type WindowParts = PageParts & {
  readonly placeFile: string;
  /** The screen that it begins at, from `#` on; empty for where everyone starts. */
  readonly startsAt: string;
};

/** What windows can stand on, the first screen first. */
function screens(): readonly Area[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

/** A page that falls over again and again is not helped by loading it once more. */
const reloadsAllowed = 3;

/** The window does not know its person's language: both, as on a door. */
const inBoth = (message: Message): string => languages.map((language) => message[language]).join(' ');

/** A page that still holds unsaved words asks to stay; without this, closing would do nothing and say nothing. */
function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: inBoth(menuMessages.unsaved),
      buttons: [inBoth(menuMessages.stay), inBoth(menuMessages.closeAnyway)],
      defaultId: 0,
      cancelId: 0,
    });
    if (answer === 1) event.preventDefault();
  });
}

/** Opens the main window, shown only when there is something to see. */
export function createWindow(parts: WindowParts): BrowserWindow {
  const { placeFile, startsAt } = parts;
  const { isMaximized, ...bounds } = placeOn(screens(), readWindowPlace(placeFile));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: '劝得住',
    autoHideMenuBar: true,
    webPreferences: webPreferences(parts),
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowPlace(placeFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  askBeforeLosing(window);
  allowStage(window, { ...parts, screens });
  let reloads = 0;
  window.webContents.on('render-process-gone', () => {
    // The talk is on disk to its last turn, and the connection lives on: the page comes back to where it was.
    if (reloads < reloadsAllowed) window.webContents.reload();
    reloads += 1;
  });
  void window.loadURL(`${appPage}${startsAt}`);
  return window;
}
