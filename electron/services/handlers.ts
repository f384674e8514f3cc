import type { AppError } from '#core/bridge/app-error';
import type { AnswerOf, ChannelName, RequestOf } from '#core/bridge/channels';
import type { Result } from '#core/lib/result';
import type { Person } from '#core/people/person';

import type { FolderChange } from './program';

/** Who asks: the connection, and who acts on it at the time of this question. */
export type Caller = {
  readonly connection: string;
  readonly person: Person | null;
  /** From now on this person acts on the connection, or nobody. */
  readonly actAs: (person: string | null) => void;
  /**
   * Ends what works with the data folder, changes it and opens it anew; then nobody is signed in any more. Everything else that was asked is
   * answered first, what is asked meanwhile waits. Throws what the change throws, after opening what is there then.
   */
  readonly reopen: (change: FolderChange) => Promise<void>;
};

/** What comes back from a channel. */
export type Answer<T> = Result<T, AppError>;

/** Answers one channel. The request has passed its schema and the caller holds the channel's permission. */
export type Handler<Name extends ChannelName> = (
  request: RequestOf<Name>,
  caller: Caller,
) => Answer<AnswerOf<Name>> | Promise<Answer<AnswerOf<Name>>>;

/** The handlers of some channels; a feature declares its own by the prefix of their names. */
export type Handlers<Names extends ChannelName = ChannelName> = { readonly [Name in Names]: Handler<Name> };

/** The channels of a feature: `ChannelsOf<'people'>`. */
export type ChannelsOf<Feature extends string> = Extract<ChannelName, `${Feature}:${string}`>;

/** The acting person where the channel's permission needs one. Throws for nobody (the dispatcher lets none through). */
export function actingPerson(caller: Caller): Person {
  if (caller.person === null) throw new Error('A channel for signed-in people was asked by nobody');
  return caller.person;
}
