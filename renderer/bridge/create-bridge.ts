import type { Bridge } from '#core/bridge/bridge';
import { preloadName, type PreloadApi } from '#core/bridge/preload-api';

import { createHttpBridge } from './http-bridge';
import { createPreloadBridge } from './preload-bridge';
import { openTab } from './open-tab';

/** The bridge to whichever host shows this page: the desktop's preload where there is one, else the loopback host. */
export function createBridge(page: Window = window): Bridge {
  const preload = (page as { readonly [preloadName]?: PreloadApi })[preloadName];
  if (preload !== undefined) return createPreloadBridge(preload);
  const fetchHere: typeof fetch = (input, init) => page.fetch(input, init);
  return createHttpBridge(fetchHere, openTab(page, fetchHere));
}
