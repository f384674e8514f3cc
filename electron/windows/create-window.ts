import { BrowserWindow, dialog, screen, type Session } from 'electron';

import { languages, type Message } from '#core/messages/message';

import { appPage } from './app-scheme';
import { menuMessages } from './menu-messages';
import { placeOn, readWindowPlace, writeWindowPlace } from './window-place';

/** What a window is made with. */
export type WindowParts = {
  readonly preload: string;
  readonly session: Session;
  readonly placeFile: string;
  readonly isDeveloping: boolean;
};

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

/** Opens the one window, shown only when there is something to see. */
export function createWindow({ preload, session, placeFile, isDeveloping }: WindowParts): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const areas = [primary, ...others].map(({ workArea }) => workArea);
  const { isMaximized, ...bounds } = placeOn(areas, readWindowPlace(placeFile));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: '劝得住',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // A click with the middle button would open a link past the handler that refuses windows.
      disableBlinkFeatures: 'Auxclick',
      devTools: isDeveloping,
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowPlace(placeFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  askBeforeLosing(window);
  let reloads = 0;
  window.webContents.on('render-process-gone', () => {
    // The talk is on disk to its last turn, and the connection lives on: the page comes back to where it was.
    if (reloads < reloadsAllowed) window.webContents.reload();
    reloads += 1;
  });
  void window.loadURL(appPage);
  return window;
}
