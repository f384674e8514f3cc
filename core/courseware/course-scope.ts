import { z } from 'zod';

import { fraudTypes } from '../script/vocabulary';

/** Who a handbook, a card or a deck is made for. `instructor` holds everything; the others what their duty may do. */
export const editions = ['instructor', 'police', 'auxiliary', 'grid', 'patrol', 'volunteer', 'bank'] as const;
export type Edition = (typeof editions)[number];

/** What an instructor chooses before anything is made. */
export const courseScopeSchema = z.strictObject({
  /** In this order, each once. */
  fraudTypes: z
    .array(z.enum(fraudTypes))
    .min(1)
    .max(fraudTypes.length)
    .refine((list) => new Set(list).size === list.length, 'each fraud type once'),
  edition: z.enum(editions),
  /** Name of the unit on the cover and in the footer; may be empty. */
  unit: z.string().trim().max(40),
  /** Title on the cover; empty takes the usual one. */
  title: z.string().trim().max(40),
  /** Day on the cover, `YYYY-MM-DD`. */
  day: z.iso.date(),
  /** Decides the order of exam questions and options, and nothing else: the same seed makes the same paper. */
  seed: z.number().int().min(0).max(999_999),
});

/** See {@link courseScopeSchema}. */
export type CourseScope = z.infer<typeof courseScopeSchema>;
