import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { duties } from '../script/vocabulary';

/**
 * How a run is played. 示范 shows the expert's way, 引导 has hints and meters, 实战 has limits and neither, 开口 takes free
 * answers, 考核 is one sealed attempt, 快练 drills single objections, 假如重来 branches off another run and never counts.
 */
export const modes = [
  'demonstration',
  'guided',
  'practice',
  'free-answer',
  'exam',
  'drill',
  'what-if',
] as const;
export type Mode = (typeof modes)[number];

/** Modes whose runs count for mastery, streak and 劝阻率 (design 4). */
export const countedModes: readonly Mode[] = ['practice', 'free-answer', 'exam'];

/** Factor on time limits that a person may set; 0 switches them off. The result records it. */
export const paces = [1, 1.5, 2, 0] as const;
export type Pace = (typeof paces)[number];

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a content hash is 64 hex digits');
const lineShown = z.strictObject({ move: idSchema, line: z.string().min(1).max(20) });

/** What happened in a run, as the log keeps it. `elapsedMs` is time on the turn at hand, pauses left out. */
export const runEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('chose'),
    move: idSchema,
    line: z.string().min(1).max(20),
    /** All options with their lines, in the order they stood on the screen. */
    shown: z.array(lineShown).min(1).max(12),
    elapsedMs: z.number().int().min(0),
  }),
  z.strictObject({ type: z.literal('timed-out'), elapsedMs: z.number().int().min(0) }),
  /** Went on past a node with no open move. */
  z.strictObject({ type: z.literal('continued') }),
  z.strictObject({ type: z.literal('hinted') }),
  z.strictObject({ type: z.literal('paused') }),
  z.strictObject({ type: z.literal('resumed') }),
  /** Answers to an exercise item: the ids of the ticked options. */
  z.strictObject({
    type: z.literal('answered'),
    item: idSchema,
    options: z.array(idSchema).max(8),
    elapsedMs: z.number().int().min(0),
  }),
  /** Given up before an ending: a partial debrief and no result. */
  z.strictObject({ type: z.literal('abandoned') }),
]);

/** One entry of the append-only log. `seq` counts from 0 without gaps; `at` is milliseconds since 1970, from the host. */
export const loggedEventSchema = z.strictObject({
  seq: z.number().int().min(0),
  at: z.number().int().min(0),
  event: runEventSchema,
});

/** What is played: a talk or an exercise, by content hash, so that replay outlives updates. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('talk'), script: hash, disposition: idSchema, duty: z.enum(duties) }),
  z.strictObject({ kind: z.literal('exercise'), exercise: hash, duty: z.enum(duties) }),
]);

/** The head of a run: everything that replay needs besides the events. */
export const runHeadSchema = z.strictObject({
  id: z.string().min(1).max(60),
  person: z.string().min(1).max(60),
  subject: subjectSchema,
  ruleset: hash,
  engine: z.number().int().min(1),
  mode: z.enum(modes),
  /** Decides the order of options and the choice among lines, nothing else. */
  seed: z.string().min(1).max(60),
  pace: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal(0)]),
  startedAt: z.number().int().min(0),
  /** For 假如重来: the run it branches from and how many of its turns are taken over. */
  branch: z.strictObject({ run: z.string().min(1).max(60), turns: z.number().int().min(0) }).nullable(),
});

/** One event of a run: see {@link runEventSchema}. */
export type RunEvent = z.infer<typeof runEventSchema>;
/** See {@link loggedEventSchema}. */
export type LoggedEvent = z.infer<typeof loggedEventSchema>;
/** See {@link runHeadSchema}. */
export type RunHead = z.infer<typeof runHeadSchema>;
/** See {@link subjectSchema}. */
export type Subject = z.infer<typeof subjectSchema>;
