import { z } from 'zod';

import { conditionSchema, idSchema } from './condition-schema';
import { conditionalEffectsSchema } from './effects-schema';
import { moveSchema, plainOutcomeSchema, textSchema } from './move-schema';

/** 回应: one wording of a node, the first whose condition holds. Silence has `tells` and no line. */
export const replySchema = z
  .strictObject({
    id: idSchema,
    when: conditionSchema.optional(),
    line: textSchema.optional(),
    tells: textSchema.optional(),
  })
  .refine((reply) => reply.line !== undefined || reply.tells !== undefined, {
    error: 'a reply needs a line or tells',
    params: { problem: 'shape/silent-reply' },
  });

/** A time limit in seconds; it counts in modes with limits and never shorter than the reading time of the screen. */
const limitSchema = z.strictObject({ seconds: z.number().int().min(5).max(600), else: plainOutcomeSchema });

/** 节点: what the victim says and does at this moment, and what the officer can do. */
export const nodeSchema = z.strictObject({
  id: idSchema,
  /** A few words for the graph and the debrief; never shown during a talk. */
  title: textSchema,
  /** What can be seen or heard now; a reply's own `tells` goes before it. */
  tells: textSchema.optional(),
  replies: z.array(replySchema).min(1),
  /** What arriving here changes. */
  enter: z.array(conditionalEffectsSchema).min(1).optional(),
  within: limitSchema.optional(),
  moves: z.array(moveSchema),
  /** Taken when no move is open; a node without moves is a beat that goes on by it. */
  fallback: plainOutcomeSchema.optional(),
});

/** 场次: one contact of the chain. The first node is where it begins unless a transition says otherwise. */
export const sceneSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['phone', 'visit', 'bank', 'follow-up']),
  title: textSchema,
  /** Where and how: shown when the scene opens. */
  setting: textSchema,
  /** A clock of story minutes that the trainee sees run (transfer deadline). */
  deadline: z.strictObject({ label: textSchema, minutes: z.number().int().positive() }).optional(),
  nodes: z.array(nodeSchema).min(1),
});

/** See {@link replySchema}. */
export type Reply = z.infer<typeof replySchema>;
/** See {@link nodeSchema}. */
export type Node = z.infer<typeof nodeSchema>;
/** See {@link sceneSchema}. */
export type Scene = z.infer<typeof sceneSchema>;
