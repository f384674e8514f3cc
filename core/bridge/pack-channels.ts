import type { Channel } from './channel';

/** Channels of packs (剧本包) and of the keys that sign them. */
export const packChannels = {} as const satisfies Record<string, Channel>;
