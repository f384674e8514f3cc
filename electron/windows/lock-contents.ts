import type { WebContents } from 'electron';

import { appPage } from './app-scheme';

/** The one page, whatever screen it names behind the `#`. */
function isOwnPage(url: string): boolean {
  return url.split('#', 1)[0] === appPage;
}

/**
 * Keeps a page where it is: no other page, no second window, no guest in it. Reloading is going to the same page. The main window
 * is then allowed one window, see `allowStage`.
 */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-navigate', (details) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
