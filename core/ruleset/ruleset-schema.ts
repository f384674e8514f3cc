import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { actions, alertLevels, dimensions, forbiddenLines } from '../script/vocabulary';

const basis = z.array(textSchema.max(80)).min(1);

/** One scored dimension: what full marks look like and what loses them (psychology 2). */
export const dimensionSchema = z.strictObject({
  id: z.enum(dimensions),
  name: textSchema,
  /** Share of the dimension in the process score, relative to the others. */
  weight: z.number().positive().max(10),
  full: textSchema,
  lost: textSchema,
});

/** A doctrine item: one observable behaviour, and where it can be shown at all. */
export const doctrineItemSchema = z.strictObject({
  /** For example 亮-2; what outcomes name in `shows`. */
  id: z.string().regex(/^[^\s\p{C}]{1,8}-\d$/u, 'a doctrine item reads like 亮-2'),
  text: textSchema,
  /** `talk`: in a dialogue; `exercise`: in a 小练; `nowhere`: not in training. */
  shownIn: z.enum(['talk', 'exercise', 'nowhere']),
});

/** A group of doctrine: 五字诀, 四必做, 七个及时. */
export const doctrineGroupSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  status: z.enum(['teaching-draft', 'signed-off']),
  entries: z
    .array(
      z.strictObject({
        id: textSchema,
        name: textSchema,
        sentence: textSchema,
        items: z.array(doctrineItemSchema).min(1).max(4),
      }),
    )
    .min(1),
});

/** A forbidden line and its one effect on the score. */
export const forbiddenLineSchema = z.strictObject({
  id: z.enum(forbiddenLines),
  text: textSchema,
  why: textSchema,
  /** `veto` fails the run, `cap60` caps its process score, `deduct` takes points off the dimensions it touches. */
  effect: z.enum(['veto', 'cap60', 'deduct']),
  /** Points taken off each of `dimensions` per hit where the effect is `deduct`. */
  points: z.number().int().min(0).max(10),
  dimensions: z.array(z.enum(dimensions)).min(1),
});

/** Time limits of the chain by alert level, in minutes; null where nothing is set (procedure 3, all teaching drafts). */
export const chainLimitSchema = z.strictObject({
  level: z.enum(alertLevels),
  acknowledge: z.number().int().positive().nullable(),
  firstCall: z.number().int().positive().nullable(),
  meet: z.number().int().positive().nullable(),
  record: z.number().int().positive().nullable(),
  returnVisit: z.number().int().positive().nullable(),
});

/** Format 1 of a ruleset (规则集): rubric, doctrine, forbidden lines and time limits, versioned together under one hash. */
export const rulesetSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.number().int().min(1),
  title: textSchema,
  status: z.enum(['teaching-draft', 'signed-off']),
  basis,
  /** Process score from which a run can pass, 0…100. */
  mark: z.number().int().min(0).max(100),
  /** Points that each hint takes off the process score in learning modes. */
  hintCost: z.number().int().min(0).max(50),
  dimensions: z.array(dimensionSchema).min(1),
  doctrine: z.array(doctrineGroupSchema),
  forbidden: z.array(forbiddenLineSchema),
  /** Names of the actions A01…A16 that stop a loss. */
  actions: z.array(z.strictObject({ id: z.enum(actions), text: textSchema })),
  chainLimits: z.array(chainLimitSchema),
});

/** 规则集: see {@link rulesetSchema}. */
export type Ruleset = z.infer<typeof rulesetSchema>;
/** See {@link forbiddenLineSchema}. */
export type ForbiddenLineRule = z.infer<typeof forbiddenLineSchema>;
/** See {@link doctrineGroupSchema}. */
export type DoctrineGroup = z.infer<typeof doctrineGroupSchema>;
