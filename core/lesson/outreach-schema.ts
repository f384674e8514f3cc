import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';

const short = (most: number) => textSchema.max(most);

/**
 * 宣讲: the lesson turned to a citizen, in the second person, for the counter and for messages to a group. It tells how the fraud
 * would go on with *them* and where to stop, never how it is done.
 */
export const outreachSchema = z.strictObject({
  /** What a citizen would call it, for a large button: “动动手就能赚钱？”. */
  title: short(18),
  /** The turns in order: what befalls you, what most would think, the sign to stop at and what to do there. */
  turns: z
    .array(
      z.strictObject({
        id: idSchema,
        comes: short(70),
        thought: short(40),
        stop: z.strictObject({ sign: short(40), act: short(50) }),
      }),
    )
    .min(3)
    .max(6),
  /** Three sentences to take home. */
  sentences: z.array(short(40)).length(3),
  /** Questions to oneself; a yes is a warning, with what to do now. */
  selfCheck: z
    .array(z.strictObject({ id: idSchema, asks: short(50), ifYes: short(70) }))
    .min(3)
    .max(5),
});

/** 宣讲: see {@link outreachSchema}. */
export type Outreach = z.infer<typeof outreachSchema>;
