import type { Option } from '../dialogue/present-options';
import { presentOptions } from '../dialogue/present-options';
import type { PreparedScript } from '../dialogue/prepare-script';
import { startTalk } from '../dialogue/start-talk';
import { step, type Decision, type Turn } from '../dialogue/step';
import type { TalkState } from '../dialogue/victim-state';
import { fail, ok, type Result } from '../lib/result';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { VoteSession, VoteTurn } from './vote-session';

/** What a class plays: a script and the ruleset that it is judged by, with the hashes that name them. */
export type VoteCase = {
  readonly prepared: PreparedScript;
  readonly scriptHash: string;
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
};

/** A way played through: the state it began in, what each decision did, and the state at its end. */
export type PlayedWay = {
  readonly start: TalkState;
  readonly turns: readonly Turn[];
  readonly state: TalkState;
};

/** Plays decisions from the beginning. Fails with the place of the first one that cannot be taken. */
export function playWay(
  { prepared }: Pick<VoteCase, 'prepared'>,
  { settings }: Pick<VoteSession, 'settings'>,
  decisions: readonly Pick<VoteTurn, 'decision'>[],
): Result<PlayedWay, number> {
  const start = startTalk(prepared, settings);
  const turns: Turn[] = [];
  let state = start;
  for (const [at, { decision }] of decisions.entries()) {
    const turn = step(prepared, state, decision);
    if (!turn.ok) return fail(at);
    turns.push(turn.value);
    state = turn.value.after;
  }
  return ok({ start, turns, state });
}

/** The way at hand as far as the board has come. Throws for a session that is not sound (a bug). */
export function playedSoFar(of: VoteCase, session: VoteSession, turns: readonly VoteTurn[]): PlayedWay {
  const played = playWay(of, session, turns);
  if (!played.ok) throw new Error(`A way of the class cannot be played at ${played.error}`);
  return played.value;
}

/** The options of a state in the order of this class; none at a beat and after the ending. */
export function optionsAt(
  { prepared }: Pick<VoteCase, 'prepared'>,
  { seed }: Pick<VoteSession, 'seed'>,
  state: TalkState,
): readonly Option[] {
  return presentOptions(prepared, state, seed);
}

/** Whether two decisions are the same. */
export function isSameDecision(one: Decision, other: Decision): boolean {
  return one.type === 'choose' && other.type === 'choose' ? one.move === other.move : one.type === other.type;
}
