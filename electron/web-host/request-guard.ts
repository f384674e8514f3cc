import type { IncomingHttpHeaders } from 'node:http';

/** What of a request decides whether it is looked at at all. */
export type RequestSource = {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  readonly port: number;
};

/**
 * Whether a request was really meant for this host. The name must be ours (a foreign name that resolves to 127.0.0.1 is
 * DNS rebinding). Pages of other programs on this computer count as the same *site*, and get strict cookies sent, so
 * the origin decides: where the browser tells it, it must be our own.
 */
export function isMeantForUs({ headers, method, port }: RequestSource): boolean {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return true;
  // Typed, bookmarked or opened by the system: fine for a page, never sent by our page for a question.
  return site === 'none' && method !== 'POST';
}

/** The printed address may be clicked anywhere, so only the name is asked for, and that a person goes there. */
export function isEntering({ headers, method, port }: RequestSource): boolean {
  const { host } = headers;
  const mode = headers['sec-fetch-mode'];
  return (
    method === 'GET' &&
    (host === `127.0.0.1:${port}` || host === `localhost:${port}`) &&
    (mode === undefined || mode === 'navigate')
  );
}
