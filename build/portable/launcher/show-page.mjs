import { mkdirSync } from 'node:fs';

import { browserFlags } from './browser-flags.mjs';
import { findBrowser } from './find-browser.mjs';
import { profilePlace } from './launch-places.mjs';
import { openInSystemBrowser, openWindow } from './open-window.mjs';
import { isProfileHeld } from './profile-lock.mjs';

async function showInOwnWindow(browser, address, { data, env, home, platform, isRoot, follows }) {
  const profile = profilePlace({ browser, data, env, home, platform });
  try {
    mkdirSync(profile, { recursive: true });
  } catch {
    return 'failed';
  }
  const flags = browserFlags(address, profile, { isRoot });
  return openWindow(browser, flags, () => isProfileHeld(profile, platform), follows);
}

/**
 * Shows the page: in a window of its own, else in the system's browser. Resolves to 'closed' when the window was there and has been
 * closed, 'elsewhere' when another process shows it (and nobody tells us when that ends), 'not-shown' when nothing could.
 */
export async function showPage(address, machine) {
  const { env, platform } = machine;
  const hasScreen =
    platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.QUANDEZHU_BROWSER);
  if (!hasScreen) return 'not-shown';
  const browser = findBrowser({ env, platform });
  if (browser !== null) {
    const how = await showInOwnWindow(browser, address, machine);
    if (how === 'closed') return 'closed';
    if (how === 'handed-over') return 'elsewhere';
  }
  // Who has named a browser does not want another one.
  if (env.QUANDEZHU_BROWSER) return 'not-shown';
  return (await openInSystemBrowser(address, platform)) ? 'elsewhere' : 'not-shown';
}
