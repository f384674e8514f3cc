import { z } from 'zod';

import { languages } from '../messages/message';

/** What a person sets for themselves; before anyone has signed in, the computer's own. */
export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  /** Text size in per cent of the normal size. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  sound: z.boolean(),
  /** Factor on time limits; 0 switches them off. A result records the one that it was played under. */
  pace: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal(0)]),
  /** Whether the two-minute guided first talk has been offered and dealt with. */
  firstTalkSeen: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Where everyone starts. */
export const defaultSettings: Settings = {
  language: 'zh',
  theme: 'system',
  textSize: 100,
  sound: false,
  pace: 1,
  firstTalkSeen: false,
};
