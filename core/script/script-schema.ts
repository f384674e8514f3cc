import { z } from 'zod';

import { conditionSchema, idSchema } from './condition-schema';
import { conditionalEffectsSchema } from './effects-schema';
import { textSchema } from './move-schema';
import { sceneSchema } from './node-schema';
import {
  alertLevels,
  duties,
  endingKinds,
  forbiddenLines,
  fraudTypes,
  situations,
  victimVariables,
} from './vocabulary';

const level = z.number().int().min(0).max(100).multipleOf(5, 'variables stand on steps of 5');
const yuan = z.number().int().min(0).max(1_000_000_000);

/** The alert slip as it reaches the station: what the trainee reads before the talk. */
export const alertSchema = z.strictObject({
  level: z.enum(alertLevels),
  /** Local time of the alert, `HH:MM`. */
  received: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time reads HH:MM'),
  /** What the alert says; never how it was found (N08). */
  text: textSchema,
  /** What is known before the talk begins, one sentence each. */
  known: z.array(textSchema).min(1),
});

/** Who the victim is. All people are invented. */
export const personaSchema = z.strictObject({
  name: textSchema,
  age: z.number().int().min(6).max(110),
  work: textSchema,
  home: textSchema,
  /** What the money was for. */
  moneyFor: textSchema,
  fear: textSchema,
  /** Habits of speech, for writers and role players. */
  speech: textSchema,
  /** What the voice or the look is like; shown in the talk. */
  voice: textSchema,
});

/** 性情: a named variant of the persona with its own starting state. */
export const dispositionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  note: textSchema,
  start: z.strictObject(
    Object.fromEntries(victimVariables.map((variable) => [variable, level])) as Record<
      (typeof victimVariables)[number],
      typeof level
    >,
  ),
});

/** A way from one scene into the next: hours passed, drift, money, and a change of duty. */
export const transitionSchema = z.strictObject({
  id: idSchema,
  to: idSchema,
  hours: z.number().min(0).max(2000),
  /** Shown between the scenes. */
  narration: textSchema,
  duty: z.enum(duties).optional(),
  /** What the time in between does to the victim and the money. */
  drift: z.array(conditionalEffectsSchema).min(1).optional(),
});

/** An interrupt that goes before every outcome's target; each fires at most once a run. Crisis first. */
export const interruptSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  to: idSchema,
  title: textSchema,
  tells: textSchema.optional(),
});

/** 结局. `money` says what becomes of what is still at risk. */
export const endingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(endingKinds),
  title: textSchema,
  /** 0…100, higher is better for the victim. */
  rank: z.number().int().min(0).max(100),
  acceptable: z.boolean(),
  money: z.enum(['kept', 'lost', 'open']),
  /** What happens, the first text whose condition holds. */
  texts: z.array(z.strictObject({ when: conditionSchema.optional(), text: textSchema })).min(1),
  /** Cause and effect: which step kept the money or let it go (writing-guide 14). */
  because: textSchema,
});

/** A recorded way through the script that the tests play: move ids, `~timeout` or `~continue`. */
export const walkthroughSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['expert', 'veto', 'sample']),
  disposition: idSchema,
  duty: z.enum(duties),
  /** For kind `veto`: the forbidden line that this way runs into. */
  forbidden: z.enum(forbiddenLines).optional(),
  steps: z.array(z.string().min(1)).min(1),
  ending: idSchema,
});

const declared = z.array(z.strictObject({ id: idSchema, text: textSchema }));

/** Format 1 of a script file (剧本): one case with one victim. */
export const scriptSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.number().int().min(1),
  fraudType: z.enum(fraudTypes),
  /** F00 alone: the type that the alert looks like. Lists show the case there, so that nobody knows beforehand that it is a false alarm. */
  looksLike: z.enum(fraudTypes).optional(),
  title: textSchema,
  /** One sentence for the library; gives nothing away. */
  summary: textSchema,
  status: z.enum(['teaching-draft', 'signed-off']),
  /** Domain ids that the case draws on. */
  sources: z.array(textSchema.max(80)).min(1),
  /** Doctrine items that the case claims to practise: every expert way shows each of them. */
  claims: z.array(z.string().min(1)).min(1).optional(),
  situation: z.enum(situations),
  /** Expected length of one play in real minutes. */
  minutes: z.number().int().min(3).max(60),
  alert: alertSchema,
  persona: personaSchema,
  money: z.strictObject({ atRisk: yuan, lost: yuan }),
  /** Hidden facts; each is shown to the trainee once disclosed. */
  facts: declared,
  /** Bookkeeping that is never shown: who was asked, what was verified. */
  flags: declared,
  dispositions: z.array(dispositionSchema).min(1),
  duties: z.array(z.enum(duties)).min(1),
  /** Budget of retry edges for a whole run. */
  retries: z.number().int().min(0).max(2),
  scenes: z.array(sceneSchema).min(1),
  transitions: z.array(transitionSchema),
  always: z.array(interruptSchema),
  endings: z.array(endingSchema).min(1),
  walkthroughs: z.array(walkthroughSchema),
});

/** 剧本: a validated script. Its short moves are already written out as outcomes. */
export type Script = z.infer<typeof scriptSchema>;
/** See {@link alertSchema}. */
export type Alert = z.infer<typeof alertSchema>;
/** See {@link dispositionSchema}. */
export type Disposition = z.infer<typeof dispositionSchema>;
/** See {@link transitionSchema}. */
export type Transition = z.infer<typeof transitionSchema>;
/** See {@link interruptSchema}. */
export type Interrupt = z.infer<typeof interruptSchema>;
/** See {@link endingSchema}. */
export type Ending = z.infer<typeof endingSchema>;
/** See {@link walkthroughSchema}. */
export type Walkthrough = z.infer<typeof walkthroughSchema>;
