import { z } from 'zod';

import type { Condition } from '../script/condition-schema';
import type { Script } from '../script/script-schema';
import {
  actions,
  alertLevels,
  dimensions,
  duties,
  endingKinds,
  forbiddenLines,
  fraudTypes,
  qualities,
  situations,
  victimVariables,
} from '../script/vocabulary';

/**
 * A script in the making: the same fields as {@link Script}, every one of them there, but texts may still be empty, ids and
 * targets may still lead nowhere, and lists may still be too short. What is missing is told by the checks, never refused:
 * an editor that rejects a half-written sentence loses it. Moves are always written out with outcomes.
 */

const text = z.string().max(4000);
const id = z.string().max(60);
const ids = z.array(id).max(400);
const number = z.number().min(-1e9).max(1e9);

const range = z.strictObject({
  lt: number.optional(),
  lte: number.optional(),
  gt: number.optional(),
  gte: number.optional(),
  eq: number.optional(),
});

function eachVariable<T extends z.ZodType>(value: T): Record<(typeof victimVariables)[number], T> {
  return Object.fromEntries(victimVariables.map((variable) => [variable, value])) as never;
}

const flatCondition = z.strictObject({
  ...eachVariable(range.optional()),
  atRisk: range.optional(),
  lost: range.optional(),
  secured: range.optional(),
  minutes: range.optional(),
  slips: range.optional(),
  retriesLeft: range.optional(),
  knows: ids.optional(),
  knowsNot: ids.optional(),
  flags: ids.optional(),
  noFlags: ids.optional(),
  done: z.array(z.enum(actions)).optional(),
  notDone: z.array(z.enum(actions)).optional(),
  disposition: ids.optional(),
  duty: z.array(z.enum(duties)).optional(),
  scene: ids.optional(),
});

const condition: z.ZodType<Condition> = flatCondition.extend({
  any: z.lazy(() => z.array(condition).max(40)).optional(),
  not: z.lazy(() => condition).optional(),
});

const money = z.union([number, z.literal('all')]);

const effects = z.strictObject({
  ...eachVariable(number.optional()),
  discloses: ids.optional(),
  sets: ids.optional(),
  clears: ids.optional(),
  does: z.array(z.enum(actions)).optional(),
  loses: money.optional(),
  secures: money.optional(),
  recovers: money.optional(),
  minutes: number.optional(),
});

const conditionalEffects = z.array(z.strictObject({ when: condition.optional(), effects })).max(100);

const plainFields = {
  quality: z.enum(qualities),
  credit: z.partialRecord(z.enum(dimensions), number).optional(),
  effects: effects.optional(),
  also: conditionalEffects.optional(),
  shows: z.array(text).max(60).optional(),
  to: id,
  overreach: z.literal(true).optional(),
  answer: text.optional(),
  tells: text.optional(),
  why: text,
  better: text.optional(),
  basis: z.array(text).max(60).optional(),
  hint: text.optional(),
};
const plainOutcome = z.strictObject(plainFields);

const move = z.strictObject({
  id,
  kind: z.enum(['say', 'do']).optional(),
  lines: z.record(z.string().max(20), text),
  when: condition.optional(),
  forbidden: z.array(z.enum(forbiddenLines)).optional(),
  outcomes: z
    .array(z.strictObject({ when: condition.optional(), ...plainFields, retry: z.literal(true).optional() }))
    .max(60),
});

const node = z.strictObject({
  id,
  title: text,
  tells: text.optional(),
  replies: z
    .array(z.strictObject({ id, when: condition.optional(), line: text.optional(), tells: text.optional() }))
    .max(60),
  enter: conditionalEffects.optional(),
  within: z.strictObject({ seconds: number, else: plainOutcome }).optional(),
  moves: z.array(move).max(60),
  fallback: plainOutcome.optional(),
});

const scene = z.strictObject({
  id,
  kind: z.enum(['phone', 'visit', 'bank', 'follow-up']),
  title: text,
  setting: text,
  deadline: z.strictObject({ label: text, minutes: number }).optional(),
  nodes: z.array(node).max(10_000),
});

const declared = z.array(z.strictObject({ id, text })).max(1000);

/** See the note above: a script in the making. */
export const draftScriptSchema: z.ZodType<Script> = z.strictObject({
  format: z.literal(1),
  id,
  version: number,
  fraudType: z.enum(fraudTypes),
  looksLike: z.enum(fraudTypes).optional(),
  title: text,
  summary: text,
  status: z.enum(['teaching-draft', 'signed-off']),
  sources: z.array(text).max(100),
  claims: z.array(text).max(100).optional(),
  situation: z.enum(situations),
  minutes: number,
  alert: z.strictObject({
    level: z.enum(alertLevels),
    received: text,
    text,
    known: z.array(text).max(100),
  }),
  persona: z.strictObject({
    name: text,
    age: number,
    work: text,
    home: text,
    moneyFor: text,
    fear: text,
    speech: text,
    voice: text,
  }),
  money: z.strictObject({ atRisk: number, lost: number }),
  facts: declared,
  flags: declared,
  dispositions: z
    .array(z.strictObject({ id, name: text, note: text, start: z.strictObject(eachVariable(number)) }))
    .max(60),
  duties: z.array(z.enum(duties)),
  retries: number,
  scenes: z.array(scene).max(400),
  transitions: z
    .array(
      z.strictObject({
        id,
        to: id,
        hours: number,
        narration: text,
        duty: z.enum(duties).optional(),
        drift: conditionalEffects.optional(),
      }),
    )
    .max(400),
  always: z
    .array(z.strictObject({ id, when: condition, to: id, title: text, tells: text.optional() }))
    .max(100),
  endings: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(endingKinds),
        title: text,
        rank: number,
        acceptable: z.boolean(),
        money: z.enum(['kept', 'lost', 'open']),
        texts: z.array(z.strictObject({ when: condition.optional(), text })).max(100),
        because: text,
      }),
    )
    .max(200),
  walkthroughs: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(['expert', 'veto', 'sample']),
        disposition: id,
        duty: z.enum(duties),
        forbidden: z.enum(forbiddenLines).optional(),
        steps: z.array(z.string().max(120)).max(400),
        ending: id,
      }),
    )
    .max(1000),
});
