import type { ChannelName } from '#core/bridge/channels';

import type { Handlers } from './handlers';

type SomeHandlers = Partial<Handlers>;

/** Puts the handlers of all features into one table. Throws where two answer the same channel (a bug). */
export function mergeHandlers(...groups: readonly SomeHandlers[]): SomeHandlers {
  const merged: Partial<Record<ChannelName, unknown>> = {};
  for (const group of groups) {
    for (const [channel, handler] of Object.entries(group)) {
      if (Object.hasOwn(merged, channel)) throw new Error(`Two handlers answer ${channel}`);
      merged[channel as ChannelName] = handler;
    }
  }
  return merged as SomeHandlers;
}
