import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { alertLevels, duties, fraudTypes } from '../script/vocabulary';

/**
 * 小练: the kinds of practice that are not a talk. 接警分级 (read a slip, say the level and why, who acts and how fast), 回访
 * (the five questions of a return visit), 群消息 (what may be sent to a group), 考题, and cards for two people.
 */
export const exerciseKinds = [
  'alert-triage',
  'return-visit',
  'group-message',
  'check-question',
  'role-play-card',
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** Steps of the chain whose time limits stand in the ruleset. */
export const chainSteps = ['acknowledge', 'firstCall', 'meet', 'record', 'returnVisit'] as const;
export type ChainStep = (typeof chainSteps)[number];

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  right: z.boolean(),
  why: textSchema,
});

const questionFields = {
  id: idSchema,
  prompt: textSchema,
  /** A limit that counts in modes with limits. */
  seconds: z.number().int().min(5).max(900).optional(),
  /** Doctrine items of the ruleset that a right answer shows. */
  shows: z.array(z.string().min(1)).min(1).optional(),
  basis: z.array(textSchema.max(60)).min(1),
};

/** One question with options of its own. */
export const exerciseItemSchema = z
  .strictObject({
    ...questionFields,
    /** `one`: exactly one option is right; `some`: every right option must be ticked and no other. */
    choose: z.enum(['one', 'some']),
    options: z.array(optionSchema).min(2).max(8),
    /** The slip that it is about. */
    slip: idSchema.optional(),
  })
  .refine((item) => {
    const right = item.options.filter((option) => option.right).length;
    return item.choose === 'one' ? right === 1 : right >= 1;
  }, 'an item that asks for one has exactly one right option, one that asks for some has at least one');

/**
 * A question about a time limit of the chain. Its options and its answer come from the ruleset that is played under, so that
 * a unit that edits its limits need not edit its exercises.
 */
export const limitItemSchema = z.strictObject({
  ...questionFields,
  limit: z.strictObject({ step: z.enum(chainSteps), level: z.enum(alertLevels) }),
  slip: idSchema.optional(),
});

/** An alert slip to be judged: it does not say its own level. */
export const slipSchema = z.strictObject({
  id: idSchema,
  received: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time reads HH:MM'),
  text: textSchema,
  known: z.array(textSchema).min(1),
});

/** Told apart by `limit`, so that a message speaks of the form that was meant and not of a failed union. */
const itemSchema = z
  .unknown()
  .transform((value, context): z.infer<typeof exerciseItemSchema> | z.infer<typeof limitItemSchema> => {
    const isLimit = typeof value === 'object' && value !== null && 'limit' in value;
    const parsed = isLimit ? limitItemSchema.safeParse(value) : exerciseItemSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { message, path } of parsed.error.issues)
      context.addIssue({ code: 'custom', message, path, input: value });
    return z.NEVER;
  });

/** Format 1 of an exercise file. It is played on the same event log and ends in the same results table as a talk. */
export const exerciseSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.number().int().min(1),
  kind: z.enum(exerciseKinds),
  fraudType: z.enum(fraudTypes),
  title: textSchema,
  summary: textSchema,
  status: z.enum(['teaching-draft', 'signed-off']),
  duties: z.array(z.enum(duties)).min(1),
  sources: z.array(textSchema.max(80)).min(1),
  /** Read before the first question: the situation, the transcript of a call, the draft of a message. */
  material: textSchema.optional(),
  slips: z.array(slipSchema).max(12).optional(),
  items: z.array(itemSchema).min(1).max(40),
});

/** 小练: see {@link exerciseSchema}. */
export type Exercise = z.infer<typeof exerciseSchema>;
/** See {@link exerciseItemSchema}. */
export type ExerciseItem = z.infer<typeof exerciseItemSchema>;
/** See {@link limitItemSchema}. */
export type LimitItem = z.infer<typeof limitItemSchema>;
/** See {@link slipSchema}. */
export type AlertSlip = z.infer<typeof slipSchema>;
