import { z } from 'zod';

import { actions, duties, victimVariables } from './vocabulary';

/** Ids are kebab-case, start with a letter, and stay for ever: results, notes and line recordings point at them. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, and starts with a letter',
  )
  .max(60);

/** A range of numbers; all given bounds must hold. */
export const rangeSchema = z
  .strictObject({
    lt: z.number().optional(),
    lte: z.number().optional(),
    gt: z.number().optional(),
    gte: z.number().optional(),
    eq: z.number().optional(),
  })
  .refine((range) => Object.keys(range).length > 0, {
    error: 'a range needs at least one of lt, lte, gt, gte, eq',
    params: { problem: 'shape/empty-range' },
  });

const oneOrMore = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const variableRanges = Object.fromEntries(
  victimVariables.map((variable) => [variable, rangeSchema.optional()]),
) as Record<(typeof victimVariables)[number], z.ZodOptional<typeof rangeSchema>>;

const flatConditionSchema = z.strictObject({
  ...variableRanges,
  atRisk: rangeSchema.optional(),
  lost: rangeSchema.optional(),
  secured: rangeSchema.optional(),
  minutes: rangeSchema.optional(),
  slips: rangeSchema.optional(),
  retriesLeft: rangeSchema.optional(),
  knows: oneOrMore(idSchema).optional(),
  knowsNot: oneOrMore(idSchema).optional(),
  flags: oneOrMore(idSchema).optional(),
  noFlags: oneOrMore(idSchema).optional(),
  done: oneOrMore(z.enum(actions)).optional(),
  notDone: oneOrMore(z.enum(actions)).optional(),
  disposition: oneOrMore(idSchema).optional(),
  duty: oneOrMore(z.enum(duties)).optional(),
  scene: oneOrMore(idSchema).optional(),
});

/** Bounds on one number: see {@link rangeSchema}. */
export type Range = z.infer<typeof rangeSchema>;

/** When something holds: see {@link conditionSchema}. */
export type Condition = z.infer<typeof flatConditionSchema> & {
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
};

/**
 * A condition is data, never an evaluated string. All members must hold; `any` holds when one of its conditions does,
 * `not` when its condition does not. `slips` counts harmful outcomes so far, `minutes` is story time, `retriesLeft` the
 * budget of retry edges.
 */
export const conditionSchema: z.ZodType<Condition> = flatConditionSchema.extend({
  any: z.lazy(() => z.array(conditionSchema).min(1)).optional(),
  not: z.lazy(() => conditionSchema).optional(),
});
