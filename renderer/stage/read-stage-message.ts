import { z } from 'zod';

import { languages } from '#core/messages/message';

import type { VoteBoardView } from '../screens/class-vote/vote-board-view';
import { stagePresses, type PresenterMessage, type StageMessage } from './stage-message';
import { pointSchema, stepSchema } from './step-schema';

const count = z.number().int().min(0).max(10_000);

/** The board has an owner of its own and is drawn behind a boundary: here it only has to be a thing with fields. */
const boardSchema = z.custom<VoteBoardView>((board) => typeof board === 'object' && board !== null);

const viewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({
    kind: z.literal('lesson'),
    title: z.string(),
    step: stepSchema,
    revealed: count,
    at: count,
    of: count,
    points: z.array(pointSchema).optional(),
  }),
  z.strictObject({ kind: z.literal('vote'), board: boardSchema }),
]);

const presenterSchema = z.strictObject({
  type: z.literal('show'),
  view: viewSchema,
  from: z.strictObject({ id: z.string().min(1).max(60), since: z.number() }),
  look: z.strictObject({
    theme: z.enum(['light', 'dark']),
    language: z.enum(languages),
    scale: z.number().min(50).max(200),
    isBlack: z.boolean(),
  }),
});

const stageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('key'), press: z.enum(stagePresses) }),
  z.strictObject({ type: z.literal('bye') }),
]);

/** What a presenter said, or null: any tab of this origin can send anything. */
export function readPresenterMessage(received: unknown): PresenterMessage | null {
  return presenterSchema.safeParse(received).data ?? null;
}

/** What the projector's window said, or null. */
export function readStageMessage(received: unknown): StageMessage | null {
  return stageSchema.safeParse(received).data ?? null;
}
