import type { AppError } from '#core/bridge/app-error';
import type { AnswerOf, ChannelName, RequestOf } from '#core/bridge/channels';
import type { Result } from '#core/lib/result';

import type { Connection } from '../../electron/services/host';

/** Asks a channel with its types. */
export async function ask<Name extends ChannelName>(
  connection: Connection,
  channel: Name,
  request: RequestOf<Name>,
): Promise<Result<AnswerOf<Name>, AppError>> {
  return (await connection.ask(channel, request)) as Result<AnswerOf<Name>, AppError>;
}

/** Asks a channel in tests in which that goes well. */
export async function told<Name extends ChannelName>(
  connection: Connection,
  channel: Name,
  request: RequestOf<Name>,
): Promise<AnswerOf<Name>> {
  const answer = await ask(connection, channel, request);
  if (!answer.ok) throw new Error(`${channel} failed: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
