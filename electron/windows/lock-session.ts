import type { Session } from 'electron';

import { appOrigin, appPage } from './app-scheme';

/** Whether a request stays inside the program. `blob:` is how a page hands over a file that it has just made. */
function isInside(url: string, isDeveloping: boolean): boolean {
  const inside = [appPage, `blob:${appOrigin}/`, ...(isDeveloping ? ['devtools://'] : [])];
  return inside.some((start) => url.startsWith(start));
}

/**
 * Shuts a session off: on a watched network one outgoing request is an incident. No request but the program's own, no
 * permission whatever a page asks for, no download but of what the page itself made, no dictionary to fetch.
 */
export function lockSession(session: Session, isDeveloping: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url, isDeveloping) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) event.preventDefault();
  });
}
