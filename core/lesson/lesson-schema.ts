import { z } from 'zod';

import { exerciseItemSchema } from '../exercise/exercise-schema';
import { idSchema } from '../script/condition-schema';
import { textSchema } from '../script/move-schema';
import { actions, forbiddenLines, fraudTypes } from '../script/vocabulary';
import { outreachSchema } from './outreach-schema';

/** Labels of what victims say against the officer (fraud-types 0.2): each names the need behind it. */
export const objectionLabels = [
  '否认',
  '掩饰',
  '求利',
  '沉没',
  '权威',
  '恐惧',
  '情感',
  '羞耻',
  '自主',
  '敌意',
  '时限',
  '侥幸',
  '敷衍',
  '逗骗',
  '糊涂',
  '回避',
] as const;

const sources = z.array(textSchema.max(80)).min(1);
const basis = z.array(textSchema.max(60)).min(1);

/** One step of the case told in class: what happened, what he believes and feels, and where the class is asked. */
export const warningStepSchema = z.strictObject({
  id: idSchema,
  told: textSchema,
  believes: textSchema,
  feels: textSchema,
  /** A pause: the question to the class, and points that a good answer touches. */
  pause: z.strictObject({ question: textSchema, points: z.array(textSchema).min(1).max(5) }).optional(),
});

/** A stage of the fraud: what the swindler does (to be recognised, never to be copied), what he believes and feels. */
export const stageSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  happens: textSchema,
  believes: textSchema,
  feels: textSchema,
  /** What can be seen or heard at this stage. */
  signs: z.array(textSchema).min(1),
});

/** A sentence said against the officer, the need behind it, and an answer that meets the need. */
export const objectionSchema = z.strictObject({
  id: idSchema,
  says: textSchema,
  label: z.enum(objectionLabels),
  need: textSchema,
  answer: textSchema,
  basis,
});

/** Something by which the victim comes to the conclusion himself, with the moment for it. */
export const breakingPointSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  how: textSchema,
  when: textSchema,
  basis,
});

/**
 * Format 1 of a lesson (以案示警课): one fraud type. The warning case is put together from several and says so; nobody in it
 * exists.
 */
export const lessonSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.number().int().min(1),
  fraudType: z.enum(fraudTypes),
  title: textSchema,
  /** What somebody can do after it. */
  aim: textSchema,
  status: z.enum(['teaching-draft', 'signed-off']),
  sources,
  /** Who falls for it and why that is not stupidity. */
  whoAndWhy: textSchema,
  warning: z.strictObject({
    /** A promise, not a switch: the case is composite and the people are invented. */
    composite: z.literal(true),
    title: textSchema,
    steps: z.array(warningStepSchema).min(3).max(8),
    outcome: textSchema,
    /** What the class should take from it. */
    lesson: textSchema,
  }),
  stages: z.array(stageSchema).min(3).max(7),
  /** One question at a time, in this order. */
  questions: z.array(textSchema).min(3).max(8),
  objections: z.array(objectionSchema).min(6).max(14),
  breakingPoints: z.array(breakingPointSchema).min(3).max(8),
  musts: z
    .array(z.strictObject({ action: z.enum(actions), how: textSchema }))
    .min(3)
    .max(16),
  never: z
    .array(z.strictObject({ forbidden: z.enum(forbiddenLines), here: textSchema, instead: textSchema }))
    .min(3)
    .max(14),
  /** Questions at the end, for one person alone. */
  checks: z.array(exerciseItemSchema).length(5),
  /** The same, turned to a citizen: kiosk and daily messages. */
  outreach: outreachSchema,
});

/** 以案示警课: see {@link lessonSchema}. */
export type Lesson = z.infer<typeof lessonSchema>;
