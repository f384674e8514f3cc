import { appError, type AppError } from '#core/bridge/app-error';
import { channels, type ChannelName } from '#core/bridge/channels';
import { pathText } from '#core/check/script-problem';
import { fail, type Result } from '#core/lib/result';
import { isGranted } from '#core/people/person';

import type { LogFile } from '../storage/log-file';
import { storageError } from '../storage/storage-error';
import type { Caller } from './handlers';
import type { FolderChange, Program } from './program';

/** What the dispatcher needs to know of its host. */
export type DispatcherParts = {
  /** What answers now. */
  readonly program: () => Program;
  readonly log: LogFile;
  readonly newId: () => string;
  readonly dataFolder: string;
};

/** A connection as the dispatcher sees it. */
export type Speaker = { readonly id: string; person: string | null };

/** Asks a channel on behalf of a connection. */
export type Dispatch = (
  speaker: Speaker,
  channel: string,
  request: unknown,
  reopen: (change: FolderChange) => Promise<void>,
) => Promise<Result<unknown, AppError>>;

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(channels, name);
}

/** The length of a request as JSON; endless for what cannot be written as JSON at all (a cycle, a big integer). */
function lengthOf(request: unknown): number {
  try {
    return JSON.stringify(request)?.length ?? 0;
  } catch {
    return Infinity;
  }
}

/**
 * The one door to the handlers. Who acts is looked up anew at every question, so that a removed person or a changed role
 * counts at once; permission goes before the payload; the payload is unknown until its schema has passed it. Nothing is
 * ever thrown: what was not expected is logged and answered with a number that finds it in the log.
 */
export function createDispatcher(parts: DispatcherParts): Dispatch {
  const { log } = parts;

  const failed = (channel: string, thrown: unknown): AppError => {
    // Damage found while running stays where it is; the next start checks the file and offers the backups.
    const known = storageError(thrown, { folder: parts.dataFolder, aside: 'quandezhu.db' });
    const error = known ?? appError('host/unexpected', { id: parts.newId().slice(0, 8) });
    log.write({ code: error.code, facts: { ...error.facts, channel }, cause: thrown });
    return error;
  };

  const answer: Dispatch = async (speaker, channel, request, reopen) => {
    if (!isChannel(channel))
      return fail(appError('bridge/unknown-channel', { channel: channel.slice(0, 60) }));
    const { findPerson, handlers, otherwise } = parts.program();
    if (otherwise !== null && handlers[channel] === undefined) return fail(otherwise);
    const person = speaker.person === null ? null : findPerson(speaker.person);
    const { longest, permission, request: schema } = channels[channel];
    if (!isGranted(person?.role ?? null, permission)) {
      return fail(
        person === null ? appError('people/not-signed-in') : appError('people/not-allowed', { permission }),
      );
    }
    if (lengthOf(request) > longest) return fail(appError('bridge/too-large', { channel }));
    const parsed = schema.safeParse(request);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map((part) =>
        typeof part === 'number' ? part : String(part),
      );
      return fail(appError('bridge/bad-request', { channel, path: pathText(path ?? []) || '-' }));
    }
    const caller: Caller = {
      connection: speaker.id,
      person,
      actAs: (id) => {
        speaker.person = id;
      },
      reopen,
    };
    // One handler of many: the compiler cannot follow that this schema belongs to this handler, the table of types does.
    const handle = handlers[channel] as (request: unknown, caller: Caller) => ReturnType<Dispatch>;
    return handle(parsed.data, caller);
  };

  return async (speaker, channel, request, reopen) => {
    try {
      const answered = await answer(speaker, channel, request, reopen);
      if (!answered.ok) log.write({ code: answered.error.code, facts: { ...answered.error.facts, channel } });
      return answered;
    } catch (thrown) {
      return fail(failed(channel, thrown));
    }
  };
}
