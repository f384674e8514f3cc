import { engineVersion } from '#core/dialogue/start-talk';
import { exerciseQuestions } from '#core/exercise/exercise-questions';
import { questionAtHand, replayExercise } from '#core/exercise/replay-exercise';
import type { FindingCode } from '#core/health/health-finding';
import { canonicalJson } from '#core/lib/canonical-json';
import { parseJson } from '#core/lib/parse-json';
import { replayRun } from '#core/run/replay-run';
import type { RunResult } from '#core/run/run-result';
import { loggedEventSchema, runHeadSchema, type LoggedEvent } from '#core/run/run-schema';

import type { RunStand } from '../../storage/health/mend-rows';
import type { EventText } from '../../storage/health/stored-rows';
import {
  storedRunOf,
  type RunRow,
  type RunState,
  type StoredRun,
} from '../../storage/repositories/runs/run-row';
import type { BodyShelf } from '../library/body-shelf';
import { resultOfExercise } from '../runs/result-of-exercise';
import { resultOfTalk } from '../runs/result-of-talk';

/** A run as it is stored. */
export type RunRecord = {
  readonly row: RunRow;
  readonly events: readonly EventText[];
  /** Null where there is none, `unreadable` where it cannot be read. */
  readonly result: RunResult | 'unreadable' | null;
};

/** What was found of a run, and what the row and the result come to where that is proved by its log. */
export type RunVerdict = {
  readonly codes: readonly FindingCode[];
  readonly isReplayed: boolean;
  readonly stand: RunStand | null;
  readonly result: RunResult | null;
};

const only = (...codes: readonly FindingCode[]): RunVerdict => ({
  codes,
  isReplayed: false,
  stand: null,
  result: null,
});

/** The log, or why it cannot be played again. */
function logOf(events: readonly EventText[]): readonly LoggedEvent[] | FindingCode {
  const log: LoggedEvent[] = [];
  for (const [index, { at, event, seq }] of events.entries()) {
    if (seq !== index || at < (log.at(-1)?.at ?? 0)) return 'runs/gap';
    const read = loggedEventSchema.safeParse({ seq, at, event: parseJson(event) });
    if (!read.success) return 'runs/unreadable';
    log.push(read.data);
  }
  return log;
}

type Played = {
  readonly state: RunState;
  readonly turns: number;
  readonly resultAt: (at: number) => RunResult;
};

/** What playing the log again gives; `unknown` where this program has not what it was played with. */
function play(
  shelf: BodyShelf,
  stored: StoredRun,
  log: readonly LoggedEvent[],
): Played | 'stuck' | 'unknown' {
  const { head } = stored;
  const { subject } = head;
  const ruleset = shelf.ruleset(head.ruleset);
  if (ruleset === null || head.engine !== engineVersion) return 'unknown';
  const events = log.map(({ event }) => event);
  if (subject.kind === 'talk') {
    const prepared = shelf.script(subject.script);
    if (prepared === null) return 'unknown';
    const replay = replayRun(prepared, subject, events);
    if (!replay.ok) return 'stuck';
    const { abandoned, state, turns } = replay.value;
    return {
      state: abandoned ? 'abandoned' : state.ending !== null ? 'ended' : 'open',
      turns: turns.length,
      resultAt: (at) => resultOfTalk({ stored, prepared, ruleset, replay: replay.value }, at),
    };
  }
  const exercise = shelf.exercise(subject.exercise);
  if (exercise === null) return 'unknown';
  const questions = exerciseQuestions(exercise, ruleset);
  const replay = replayExercise(questions, events);
  if (!replay.ok) return 'stuck';
  const isOver = questionAtHand(questions, replay.value) === null;
  return {
    state: replay.value.abandoned ? 'abandoned' : isOver ? 'ended' : 'open',
    turns: replay.value.answers.length,
    resultAt: (at) => resultOfExercise({ stored, exercise, ruleset, questions, replay: replay.value }, at),
  };
}

/**
 * Holds a run against its log, which is the truth of it. What the row says is put right where the log proves it; a log that is not whole
 * proves nothing. A result is added where there is none that can be read; one that can be read is never changed, whatever the log gives,
 * because it may have been right by the rules of its day.
 */
export function examineRun(shelf: BodyShelf, { events, result, row }: RunRecord): RunVerdict {
  const stored = storedRunOf(row);
  if (!runHeadSchema.safeParse(stored.head).success) return only('runs/unreadable');
  const log = logOf(events);
  if (typeof log === 'string') return only(log);
  // What was acknowledged is not there any more; counting what is left would hide that.
  if (row.events > log.length) return only('runs/gap');
  const played = play(shelf, stored, log);
  if (played === 'stuck') return only('runs/stuck');

  const lastEventAt = log.at(-1)?.at ?? row.started_at;
  const counted = { events: log.length, lastEventAt };
  const isMiscounted = row.events !== log.length || row.last_event_at !== lastEventAt;
  if (played === 'unknown') {
    const stand = isMiscounted ? { ...counted, turns: null, state: null } : null;
    return { ...only(...(isMiscounted ? (['runs/counts'] as const) : [])), stand };
  }

  const codes: FindingCode[] = [];
  const mayStand = row.state === played.state || row.state === 'open';
  if (!mayStand) codes.push('runs/unended');
  else if (row.state !== played.state) codes.push('runs/state');
  if (isMiscounted || row.turns !== played.turns) codes.push('runs/counts');
  const stand =
    codes.length === 0 ? null : { ...counted, turns: played.turns, state: mayStand ? played.state : null };

  let missing: RunResult | null = null;
  if (played.state !== 'ended') {
    if (result !== null) codes.push('results/unfounded');
  } else if (mayStand) {
    const right = played.resultAt(lastEventAt);
    if (result === null) codes.push('results/missing');
    else if (result === 'unreadable') codes.push('results/unreadable');
    else if (canonicalJson(result) !== canonicalJson(right)) codes.push('results/differs');
    if (result === null || result === 'unreadable') missing = right;
  }
  return { codes, isReplayed: true, stand, result: missing };
}
