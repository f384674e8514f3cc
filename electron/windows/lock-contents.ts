import type { WebContents } from 'electron';

import { appPage } from './app-scheme';

/** Keeps a page where it is: no other page, no second window, no guest in it. Reloading is going to the same page. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || details.url !== appPage) details.preventDefault();
  });
  contents.on('will-navigate', (details) => {
    if (details.url !== appPage) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
