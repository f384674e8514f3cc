import { z } from 'zod';

import { runHeadSchema } from '../run/run-schema';
import { fraudTypes } from '../script/vocabulary';
import { channel, type Channel } from './channel';
import type { RunFile } from './channels';

/** What the host is asked about lessons beyond reading them. */
export const lessonChannels = {
  /** Begins the five questions of a lesson as an exercise that counts, in the duty of whoever asks; this connection holds the run. */
  'lessons:start-checks': channel(
    'practise',
    z.strictObject({ fraudType: z.enum(fraudTypes), pace: runHeadSchema.shape.pace }),
  )<RunFile>(),
} as const satisfies Record<string, Channel>;
