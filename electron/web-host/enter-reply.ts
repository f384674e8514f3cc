import type { IncomingHttpHeaders } from 'node:http';

import { securityHeaders } from '../shell/security-headers';
import type { BrowserSessions } from './browser-sessions';
import { nothing, type Reply } from './reply';

/** Where a browser goes with the secret. */
export function enterPath(secret: string): string {
  return `/enter?secret=${secret}`;
}

/**
 * The secret against a cookie. Who comes from another site (the address clicked in a chat, say) would not have the new
 * strict cookie sent along by a redirect: a page that moves on by itself does, since then the step is ours.
 */
export function enterReply(sessions: BrowserSessions, url: string, headers: IncomingHttpHeaders): Reply {
  if (!sessions.isSecret(url.slice(enterPath('').length))) return nothing;
  // A browser that is known keeps its cookie, or its open tabs would be strangers.
  const cookie: Readonly<Record<string, string>> =
    sessions.find(headers.cookie) === null ? { 'set-cookie': sessions.admit() } : {};
  const common = { ...securityHeaders, ...cookie, 'cache-control': 'no-store' };
  if (headers['sec-fetch-site'] === 'none') {
    return { status: 303, headers: { ...common, location: '/' }, body: '' };
  }
  return {
    status: 200,
    headers: { ...common, 'content-type': 'text/html; charset=utf-8', refresh: '0; url=/' },
    body: '<!doctype html><title>劝得住</title><a href="/">劝得住</a>\n',
  };
}
