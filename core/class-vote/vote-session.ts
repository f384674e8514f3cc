import { z } from 'zod';

import { idSchema } from '../script/condition-schema';
import { duties, victimVariables } from '../script/vocabulary';

/** How the room votes: keys add one vote at a time, or hands are counted and the number is put in. */
export const ballotKinds = ['keys', 'hands'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** Most votes of one option: a hall, not a stadium. */
export const mostVotes = 999;
/** Most ways that one class can lay beside each other. */
export const mostBranches = 40;
/** Most decisions of one way; no script is nearly as long. */
export const mostTurns = 300;
const mostCasts = 200;

/** The votes of one turn by option (id of the move), and the last ones cast by key, newest last, so that one can be taken back. */
export const ballotsSchema = z.strictObject({
  counts: z.record(idSchema, z.number().int().min(0).max(mostVotes)),
  casts: z.array(idSchema).max(mostCasts),
});

const decisionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choose'), move: idSchema }),
  z.strictObject({ type: z.literal('time-out') }),
  z.strictObject({ type: z.literal('continue') }),
]);

const place = z.number().int().min(0).max(mostTurns);
const branchId = z.number().int().min(0).max(100_000);

/**
 * One way through the case: every decision from the beginning, those that it shares with another way included. `from` says
 * where it left which way; the first way and the demonstration left none. `open` holds the votes of the turn not yet decided.
 */
export const branchSchema = z.strictObject({
  id: branchId,
  kind: z.enum(['main', 'what-if', 'demonstration']),
  from: z.strictObject({ branch: branchId, turn: place }).nullable(),
  turns: z.array(z.strictObject({ decision: decisionSchema, ballots: ballotsSchema })).max(mostTurns),
  open: ballotsSchema,
});

/** What is chosen before the class begins; all but who is talked to and in which duty may change on the way. */
export const voteSettingsSchema = z.strictObject({
  disposition: idSchema,
  duty: z.enum(duties),
  /** The room sees the victim's variables. */
  showsVariables: z.boolean(),
  /** Votes stay hidden until they are shown. */
  hidesVotes: z.boolean(),
  ballot: z.enum(ballotKinds),
  /** Which variables are drawn. */
  variables: z.array(z.enum(victimVariables)).min(1).max(victimVariables.length),
});

/**
 * A class that plays a case together. The board stands at turn `at` of the way `current`: the room is asked (`asking`, votes
 * hidden), the votes are in sight (`counted`), or the victim reacts to the decision before `at` (`reacted`).
 */
export const voteSessionSchema = z.strictObject({
  settings: voteSettingsSchema,
  seed: z.string().min(1).max(60),
  branches: z.array(branchSchema).min(1).max(mostBranches),
  current: branchId,
  at: place,
  phase: z.enum(['asking', 'counted', 'reacted']),
  /** The option that the instructor has laid his hand on. */
  picked: idSchema.nullable(),
  isCommentShown: z.boolean(),
  /** The way laid beside the one at hand. */
  comparedWith: branchId.nullable(),
});

/** See {@link ballotsSchema}. */
export type Ballots = Readonly<z.infer<typeof ballotsSchema>>;
/** See {@link branchSchema}. */
export type VoteBranch = Readonly<z.infer<typeof branchSchema>>;
/** One decided turn of a way, with the votes that led to it. */
export type VoteTurn = VoteBranch['turns'][number];
/** See {@link voteSettingsSchema}. */
export type VoteSettings = Readonly<z.infer<typeof voteSettingsSchema>>;
/** See {@link voteSessionSchema}. A value: nothing of it counts for anybody, and no run is stored. */
export type VoteSession = Readonly<z.infer<typeof voteSessionSchema>>;

/** No votes. */
export const noBallots: Ballots = { counts: {}, casts: [] };

/** The phase in which a turn comes up: with its votes in sight, or hidden. */
export function freshPhase({ settings }: Pick<VoteSession, 'settings'>): VoteSession['phase'] {
  return settings.hidesVotes ? 'asking' : 'counted';
}

/** A class at the first turn. The seed decides the order of options and the choice among lines. */
export function beginVote(settings: VoteSettings, seed: string): VoteSession {
  return {
    settings,
    seed,
    branches: [{ id: 0, kind: 'main', from: null, turns: [], open: noBallots }],
    current: 0,
    at: 0,
    phase: freshPhase({ settings }),
    picked: null,
    isCommentShown: false,
    comparedWith: null,
  };
}

/** The way at hand. Throws where the session is not sound (a bug). */
export function currentBranch({ branches, current }: VoteSession): VoteBranch {
  const found = branches.find(({ id }) => id === current);
  if (found === undefined) throw new Error(`A class has no way ${current}`);
  return found;
}
