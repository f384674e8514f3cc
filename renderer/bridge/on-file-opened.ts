import { preloadName, type PreloadApi } from '#core/bridge/preload-api';

const nothing = (): void => undefined;

/** Calls when the system has handed a file to the desktop program, until the answered function is called; null in a browser. */
export function onFileOpened(page: Window, call: () => void): (() => void) | null {
  const preload = (page as { readonly [preloadName]?: PreloadApi })[preloadName];
  return preload === undefined ? null : (preload.onFileOpened(call) ?? nothing);
}
