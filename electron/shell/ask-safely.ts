import { appError, type AppError } from '#core/bridge/app-error';
import { fail, type Result } from '#core/lib/result';

import type { Connection } from '../services/host';
import { readRequest } from './read-request';

/** One question as text, answered by a connection. Whatever goes wrong, there is a Result. */
export async function askSafely(
  connection: Connection,
  channel: string,
  text: string,
): Promise<Result<unknown, AppError>> {
  const request = readRequest(text, channel);
  if (!request.ok) return request;
  try {
    return await connection.ask(channel, request.value);
  } catch {
    // A connection promises never to throw; should it do so, only this one question fails.
    return fail(appError('host/unexpected', { id: channel }));
  }
}
