import { appError, type AppError } from '#core/bridge/app-error';
import { channels, type ChannelName } from '#core/bridge/channels';
import { nestsDeeper } from '#core/lib/nests-deeper';
import { fail, ok, type Result } from '#core/lib/result';

/** The largest request of an ordinary channel, in bytes of UTF-8; above the limit in characters that the services set. */
export const requestLimit = 1024 * 1024;

/** The largest request of a channel, in bytes: a few channels take longer ones. A character has at most three. */
export function requestLimitOf(channel: string): number {
  if (!Object.hasOwn(channels, channel)) return requestLimit;
  return Math.max(requestLimit, 3 * channels[channel as ChannelName].longest);
}

/** Deeper than any value that a channel takes; what lies deeper could exhaust the stack of code that walks it. */
const depthLimit = 64;

/** Copying an object with such a key would change its prototype; no channel has a field of that name. */
function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that names the prototype');
  return value;
}

/**
 * A request as it came over the wire, as a value; what is in it stays `unknown` until its channel's schema has passed it.
 * Both hosts read through this, so that they refuse the same things.
 */
export function readRequest(text: string, channel: string): Result<unknown, AppError> {
  const refused = (path: string) => fail(appError('bridge/bad-request', { channel, path }));
  if (Buffer.byteLength(text) > requestLimitOf(channel))
    return fail(appError('bridge/too-large', { channel }));
  if (nestsDeeper(text, depthLimit)) return refused('(depth)');
  try {
    return ok(JSON.parse(text, withoutPrototype) as unknown);
  } catch {
    return refused('(json)');
  }
}
