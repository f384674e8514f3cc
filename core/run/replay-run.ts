import type { PreparedScript } from '../dialogue/prepare-script';
import { startTalk } from '../dialogue/start-talk';
import { step, type Decision, type StepProblem, type Turn } from '../dialogue/step';
import type { TalkState } from '../dialogue/victim-state';
import { assertNever } from '../lib/assert-never';
import { fail, ok, type Result } from '../lib/result';
import type { Duty } from '../script/vocabulary';
import type { RunEvent } from './run-schema';

/** What a log of events says of a talk: the state at hand and everything that led to it. */
export type Replay = {
  readonly start: TalkState;
  readonly state: TalkState;
  readonly turns: readonly Turn[];
  /** Turn indexes at which a hint was asked, in order; a turn stands once. */
  readonly hints: readonly number[];
  readonly paused: boolean;
  readonly abandoned: boolean;
};

/** Why an event cannot follow the log; the log up to it still stands. */
export type ReplayProblem =
  StepProblem | { readonly code: 'run/abandoned' } | { readonly code: 'run/not-a-talk' };

/** The replay of an empty log. */
export function beginReplay(
  prepared: PreparedScript,
  choice: { readonly disposition: string; readonly duty: Duty },
): Replay {
  const start = startTalk(prepared, choice);
  return { start, state: start, turns: [], hints: [], paused: false, abandoned: false };
}

function decided(
  prepared: PreparedScript,
  replay: Replay,
  decision: Decision,
): Result<Replay, ReplayProblem> {
  const turn = step(prepared, replay.state, decision);
  if (!turn.ok) return turn;
  return ok({ ...replay, state: turn.value.after, turns: [...replay.turns, turn.value], paused: false });
}

/**
 * The replay after one more event. A decision while paused resumes by itself, so that a lost `resumed` cannot spoil a log.
 * Fails for an event that cannot follow; the replay given is unchanged.
 */
export function followEvent(
  prepared: PreparedScript,
  replay: Replay,
  event: RunEvent,
): Result<Replay, ReplayProblem> {
  if (replay.abandoned) return fail({ code: 'run/abandoned' });
  switch (event.type) {
    case 'chose':
      return decided(prepared, replay, { type: 'choose', move: event.move });
    case 'timed-out':
      return decided(prepared, replay, { type: 'time-out' });
    case 'continued':
      return decided(prepared, replay, { type: 'continue' });
    case 'hinted': {
      if (replay.state.ending !== null) return fail({ code: 'talk/ended' });
      const { turn } = replay.state;
      return ok(replay.hints.includes(turn) ? replay : { ...replay, hints: [...replay.hints, turn] });
    }
    case 'paused':
      return ok({ ...replay, paused: true });
    case 'resumed':
      return ok({ ...replay, paused: false });
    case 'abandoned':
      return replay.state.ending !== null ? fail({ code: 'talk/ended' }) : ok({ ...replay, abandoned: true });
    case 'answered':
      return fail({ code: 'run/not-a-talk' });
    default:
      return assertNever(event, 'run event');
  }
}

/** Replays a whole log. Fails at the first event that cannot follow and says which one. */
export function replayRun(
  prepared: PreparedScript,
  choice: { readonly disposition: string; readonly duty: Duty },
  events: readonly RunEvent[],
): Result<Replay, { readonly problem: ReplayProblem; readonly at: number }> {
  let replay = beginReplay(prepared, choice);
  for (const [at, event] of events.entries()) {
    const next = followEvent(prepared, replay, event);
    if (!next.ok) return fail({ problem: next.error, at });
    replay = next.value;
  }
  return ok(replay);
}
