import type { Session } from 'electron';

import { appOrigin, appPage } from './app-scheme';

/** Whether a request stays inside the program. `blob:` is how a page hands over a file that it has just made. */
function isInside(url: string, isDeveloping: boolean): boolean {
  const inside = [appPage, `blob:${appOrigin}/`, ...(isDeveloping ? ['devtools://'] : [])];
  return inside.some((start) => url.startsWith(start));
}

/** All that a page may be granted: to fill the screen, for a lesson on the projector. It reaches nothing. */
function isGranted(permission: string): boolean {
  return permission === 'fullscreen';
}

/**
 * Shuts a session off: on a watched network one outgoing request is an incident. No request but the program's own, no
 * permission but the screen, no download but of what the page itself made, no dictionary to fetch.
 */
export function lockSession(session: Session, isDeveloping: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url, isDeveloping) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) event.preventDefault();
  });
}
