import type { BrowserWindowConstructorOptions, Session } from 'electron';

/** What every window of the program is made with. */
export type PageParts = {
  readonly preload: string;
  readonly session: Session;
  readonly isDeveloping: boolean;
};

type Preferences = NonNullable<BrowserWindowConstructorOptions['webPreferences']>;

/** The preferences of every window: a page is a page, with one question to ask and no way into the machine. */
export function webPreferences({ isDeveloping, preload, session }: PageParts): Preferences {
  return {
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
  };
}
