import { z } from 'zod';

import { conditionSchema, idSchema } from './condition-schema';
import { conditionalEffectsSchema, effectsSchema } from './effects-schema';
import { plainTextSchema } from './plain-text';
import { dimensions, forbiddenLines, qualities } from './vocabulary';

/** Text that people read: trimmed, not empty, without hidden characters, at most 2,000 characters. */
export const textSchema = plainTextSchema.min(1, 'text is missing').max(2000);

/** An outcome's own fields; the short form of a move carries the same fields beside its lines. */
const outcomeFields = {
  /** How good the move is at this moment. */
  quality: z.enum(qualities),
  /** Points for dimensions; each (node, dimension) is credited once, negatives always count. */
  credit: z.partialRecord(z.enum(dimensions), z.number().int().min(-6).max(6)).optional(),
  effects: effectsSchema.optional(),
  /** Further effects with conditions of their own, after `effects`. */
  also: z.array(conditionalEffectsSchema).min(1).optional(),
  /** Doctrine items of the ruleset that this shows as observed behaviour. */
  shows: z.array(z.string().min(1)).min(1).optional(),
  /** Node, transition or ending that comes next. */
  to: idSchema,
  /** True for an edge that goes back (redial, knock again); it draws one from the script's budget of retries. */
  retry: z.literal(true).optional(),
  /** 越权: an act beyond the duty played. Always harmful. */
  overreach: z.literal(true).optional(),
  /** What the victim says at once, before the reply of the next node. */
  answer: textSchema.optional(),
  /** What can be seen or heard at once. */
  tells: textSchema.optional(),
  /** Feedback: how the victim takes it and why (writing-guide 13). */
  why: textSchema,
  /** A better wording, where the best move at hand does not already say it. */
  better: textSchema.optional(),
  /** Where the feedback rests: `procedure 4.2`, `psychology 3.2`, `F04-B2`, `law 34`, `N03`. */
  basis: z.array(plainTextSchema.min(1).max(60)).min(1).optional(),
  /** The victim's need at this moment, never the line; shown on request in learning modes. */
  hint: textSchema.optional(),
};

/** One ordered, conditional outcome of a move; the first whose condition holds counts. */
export const outcomeSchema = z.strictObject({ when: conditionSchema.optional(), ...outcomeFields });

/** Time-outs and fallbacks go forward: nobody decides them, so they must not draw on the budget of retries. */
const { retry: _retry, ...forwardFields } = outcomeFields;

/** An outcome that needs no condition: what a time-out or a fallback leads to. */
export const plainOutcomeSchema = z.strictObject(forwardFields);

/** Lines by short stable id (`a`, `b`…): same sense, other words. */
const linesSchema = z
  .record(z.string().regex(/^[a-z][a-z0-9]*$/, 'a line id is lower-case letters and digits'), textSchema)
  .refine((lines) => Object.keys(lines).length > 0, {
    error: 'a move needs at least one line',
    params: { problem: 'shape/too-few-items' },
  });

const moveFields = {
  id: idSchema,
  /** `say` (default) is spoken; `do` is an act and is shown as one. */
  kind: z.enum(['say', 'do']).optional(),
  lines: linesSchema,
  /** When the move is offered; duty is a condition too. */
  when: conditionSchema.optional(),
  /** Forbidden lines that this move speaks, whatever its outcome. */
  forbidden: z.array(z.enum(forbiddenLines)).min(1).optional(),
};

/** A move with several outcomes. */
export const moveWithOutcomesSchema = z.strictObject({
  ...moveFields,
  outcomes: z.array(outcomeSchema).min(1),
});

/** The short form: a move open to one outcome. */
export const shortMoveSchema = z.strictObject({ ...moveFields, ...outcomeFields });

/** 话招: what the officer says or does, with its ordered outcomes. */
export type Move = z.infer<typeof moveWithOutcomesSchema>;
/** An outcome as the engine reads it. */
export type Outcome = z.infer<typeof outcomeSchema>;

function writtenOut(short: z.infer<typeof shortMoveSchema>): Move {
  const { id, kind, lines, when, forbidden, ...outcome } = short;
  return { id, kind, lines, when, forbidden, outcomes: [outcome] };
}

/**
 * What a move is in a file: the short form or the long one; the short one is written out as a single outcome.
 * The form is told by `outcomes`, so that a message speaks of the form that was meant and not of a failed union.
 */
export const moveSchema = z.unknown().transform((value, context): Move => {
  const isLong = typeof value === 'object' && value !== null && 'outcomes' in value;
  const parsed = isLong
    ? moveWithOutcomesSchema.safeParse(value)
    : shortMoveSchema.transform(writtenOut).safeParse(value);
  if (parsed.success) return parsed.data;
  // As they are, with their kind: the sentence of a problem is found by it. Each kind of issue has a type of its own for `input`.
  for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: value } as never);
  return z.NEVER;
});
