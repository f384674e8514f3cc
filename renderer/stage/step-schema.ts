import { z } from 'zod';

import { exerciseItemSchema } from '#core/exercise/exercise-schema';
import { breakingPointSchema, objectionSchema, stageSchema } from '#core/lesson/lesson-schema';
import { lessonParts, type LessonStep } from '#core/lesson/steps/lesson-step';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

const text = z.string();
const texts = z.array(text);
const count = z.number().int().min(0).max(10_000);

const variables = z.strictObject(
  Object.fromEntries(victimVariables.map((variable) => [variable, z.number().min(0).max(100)])) as Record<
    VictimVariable,
    z.ZodNumber
  >,
);
/** A state of the victim of the demonstration. */
export const pointSchema = z.strictObject({ turn: count, variables });

const turnFields = { number: count, of: count };
const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), typeName: text, title: text, aim: text }),
  z.strictObject({ kind: z.literal('who'), text }),
  z.strictObject({
    kind: z.literal('told'),
    caseTitle: text,
    ...turnFields,
    told: text,
    believes: text,
    feels: text,
  }),
  z.strictObject({ kind: z.literal('pause'), question: text, points: texts }),
  z.strictObject({ kind: z.literal('outcome'), outcome: text, lesson: text }),
  z.strictObject({ kind: z.literal('stage'), ...turnFields, stage: stageSchema }),
  z.strictObject({ kind: z.literal('questions'), questions: texts }),
  z.strictObject({ kind: z.literal('objection'), ...turnFields, objection: objectionSchema }),
  z.strictObject({ kind: z.literal('breaking-point'), ...turnFields, point: breakingPointSchema }),
  z.strictObject({
    kind: z.literal('musts'),
    part: count,
    of: count,
    musts: z.array(z.strictObject({ action: text, name: text, how: text })),
  }),
  z.strictObject({
    kind: z.literal('never'),
    part: count,
    of: count,
    never: z.array(z.strictObject({ forbidden: text, here: text, instead: text })),
  }),
  z.strictObject({
    kind: z.literal('demonstration-start'),
    scriptTitle: text,
    alert: text,
    known: texts,
    victim: text,
  }),
  z.strictObject({
    kind: z.literal('demonstration-turn'),
    ...turnFields,
    scene: text,
    before: z.array(z.strictObject({ kind: z.enum(['seen', 'victim', 'passed']), text })),
    officer: text,
    isAct: z.boolean(),
    why: text,
    point: pointSchema,
  }),
  z.strictObject({
    kind: z.literal('demonstration-end'),
    title: text,
    text,
    because: text,
    points: z.array(pointSchema),
  }),
  z.strictObject({ kind: z.literal('check'), ...turnFields, check: exerciseItemSchema }),
  z.strictObject({ kind: z.literal('closing'), lesson: text, sentences: texts }),
]);

/** A step as it travels to the projector's window. */
export const stepSchema: z.ZodType<LessonStep> = z.strictObject({
  id: text,
  part: z.enum(lessonParts),
  reveals: count,
  notes: texts,
  content: contentSchema,
});
