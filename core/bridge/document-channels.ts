import type { Channel } from './channel';

/** Channels for manuals: import of .docx, .xlsx and Twee into a draft, and export of a script as each of them. */
export const documentChannels = {} as const satisfies Record<string, Channel>;
