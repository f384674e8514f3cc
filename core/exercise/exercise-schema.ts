import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { duties, fraudTypes } from '../script/vocabulary';

/** 小练: the kinds of practice that are not a talk. */
export const exerciseKinds = ['alert-triage', 'group-message', 'check-question', 'role-play-card'] as const;

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  right: z.boolean(),
  why: textSchema,
});

/** One question of an exercise; `seconds` is a limit that counts in modes with limits. */
export const exerciseItemSchema = z
  .strictObject({
    id: idSchema,
    prompt: textSchema,
    /** `one`: exactly one option is right; `some`: every right option must be ticked and no other. */
    choose: z.enum(['one', 'some']),
    options: z.array(optionSchema).min(2).max(8),
    seconds: z.number().int().min(5).max(900).optional(),
    /** Doctrine items of the ruleset that a right answer shows. */
    shows: z.array(z.string().min(1)).min(1).optional(),
    basis: z.array(z.string().trim().min(1).max(60)).min(1),
  })
  .refine((item) => {
    const right = item.options.filter((option) => option.right).length;
    return item.choose === 'one' ? right === 1 : right >= 1;
  }, 'an item that asks for one has exactly one right option, one that asks for some has at least one');

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
  items: z.array(exerciseItemSchema).min(1),
});

/** 小练: see {@link exerciseSchema}. */
export type Exercise = z.infer<typeof exerciseSchema>;
/** See {@link exerciseItemSchema}. */
export type ExerciseItem = z.infer<typeof exerciseItemSchema>;
