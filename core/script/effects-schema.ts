import { z } from 'zod';

import { conditionSchema, idSchema } from './condition-schema';
import { actions, victimVariables } from './vocabulary';

const stepOfFive = z
  .number()
  .int()
  .min(-100)
  .max(100)
  .multipleOf(5, 'effects go in steps of 5, so that states stay few enough to prove');

const variableSteps = Object.fromEntries(
  victimVariables.map((variable) => [variable, stepOfFive.optional()]),
) as Record<(typeof victimVariables)[number], z.ZodOptional<typeof stepOfFive>>;

const money = z.union([z.number().int().positive(), z.literal('all')]);

/**
 * What something changes. Variables are added and clamped to 0…100. Money in whole yuan: `loses` moves it from at risk to
 * lost, `secures` from at risk to secured, `recovers` from lost to secured (a stop-payment that worked); `all` takes what
 * is there, and no more than what is there is ever moved. `minutes` is story time.
 */
export const effectsSchema = z.strictObject({
  ...variableSteps,
  discloses: z.array(idSchema).min(1).optional(),
  sets: z.array(idSchema).min(1).optional(),
  clears: z.array(idSchema).min(1).optional(),
  does: z.array(z.enum(actions)).min(1).optional(),
  loses: money.optional(),
  secures: money.optional(),
  recovers: money.optional(),
  minutes: z.number().int().min(0).max(100_000).optional(),
});

/** Effects that apply only when a condition holds; evaluated in order, each on the state the one before it left. */
export const conditionalEffectsSchema = z.strictObject({
  when: conditionSchema.optional(),
  effects: effectsSchema,
});

/** Changes to the state of a talk: see {@link effectsSchema}. */
export type Effects = z.infer<typeof effectsSchema>;
/** See {@link conditionalEffectsSchema}. */
export type ConditionalEffects = z.infer<typeof conditionalEffectsSchema>;
