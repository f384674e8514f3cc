import { z } from 'zod';

import { channel, type Channel } from './channel';
import { givenIdSchema } from './shared-shapes';

/** Largest file that is taken, in bytes. */
export const largestUpload = 256 * 1024 * 1024;

/** Bytes of one part of an upload: as base64 it stays within a request. */
export const uploadPart = 180_000;

/**
 * Files that a person hands in. They travel in parts, because no request is large; the host keeps them in a folder of its own
 * until they are used or the window is gone. Names are shown, never used as paths.
 */
export const fileChannels = {
  /** Begins an upload. */
  'files:begin': channel(
    'hand-in-files',
    z.strictObject({ name: z.string().min(1).max(255), size: z.number().int().min(1).max(largestUpload) }),
  )<{ readonly upload: string }>(),
  /** Adds a part at the end; `at` must be the number of bytes so far. */
  'files:append': channel(
    'hand-in-files',
    z.strictObject({
      upload: givenIdSchema,
      at: z.number().int().min(0),
      base64: z.string().max(Math.ceil((uploadPart * 4) / 3) + 4),
    }),
  )<{ readonly size: number }>(),
  /** Drops an upload that is not needed any more. */
  'files:drop': channel('hand-in-files', z.strictObject({ upload: givenIdSchema }))<null>(),
} as const satisfies Record<string, Channel>;
