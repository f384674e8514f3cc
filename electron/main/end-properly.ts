import type { App } from 'electron';

/** Ends with the last window, and only once the host has saved and let go of its folder. */
export function endProperly(app: App, close: () => Promise<void>): void {
  let isClosing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close().finally(() => app.exit(0));
  });
}
