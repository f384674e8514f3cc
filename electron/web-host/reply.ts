import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { cacheHeader, securityHeaders } from '../shell/security-headers';

/** What is sent back. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};

const noStore = { 'cache-control': cacheHeader(false) };

/** For everything that is none of the asker's business: no body, no header that would tell what runs here. */
export const nothing: Reply = { status: 404, headers: noStore, body: '' };

/** A bare refusal for somebody who may know that we are here. */
export function bare(status: number): Reply {
  return { status, headers: noStore, body: '' };
}

/** A channel's answer. Failures that the host itself saw carry their HTTP status too, for whoever looks from outside. */
export function answer(result: Result<unknown, AppError>, status = 200): Reply {
  const headers = { ...securityHeaders, ...noStore, 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(result) };
}

/** Sends a reply; resolves when it has left, or the asker has, be it before we could answer. */
export async function send(response: ServerResponse, reply: Reply, isHead: boolean): Promise<void> {
  response.sendDate = false;
  const body = Buffer.from(reply.body);
  // A body that nobody has read must not be taken for the next request.
  const connection = response.req.complete ? {} : { connection: 'close' };
  response.writeHead(reply.status, { ...reply.headers, ...connection, 'content-length': body.length });
  response.end(isHead ? undefined : body);
  await finished(response).catch(() => undefined);
}
