import { appError, type AppError } from '#core/bridge/app-error';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import { canonicalJson } from '#core/lib/canonical-json';
import { fail, ok, type Result } from '#core/lib/result';
import type { LoggedEvent } from '#core/run/run-schema';
import type { RunResult } from '#core/run/run-result';

import type { RunState, StoredRun } from '../../storage/repositories/runs/run-row';
import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';
import { afterExerciseEvent } from './after-exercise-event';
import { afterTalkEvent } from './after-talk-event';

type Appended = AnswerOf<'runs:append'>;

/** Where a run stands after an event that may be written: what is committed with it, and what is done once it is on disk. */
export type AfterEvent = {
  readonly state: RunState;
  readonly turns: number;
  /** The result where the event has ended the run. */
  readonly result: RunResult | null;
  readonly remember: () => void;
};

/** Judges an event that would be written as `logged`. Nothing has changed when it fails. */
export type EventJudge = (
  context: HostContext,
  stored: StoredRun,
  logged: LoggedEvent,
) => Result<AfterEvent, AppError>;

/** The answer to an event that is on disk already: the same as the first time. */
function alreadyLogged(
  { repositories: { results, runs } }: HostContext,
  stored: StoredRun,
  { seq, event }: RequestOf<'runs:append'>,
): Answer<Appended> {
  const logged = runs.event(stored.head.id, seq);
  if (logged === null || canonicalJson(logged.event) !== canonicalJson(event)) {
    return fail(appError('runs/out-of-order', { seq: stored.events }));
  }
  const isLast = seq === stored.events - 1;
  return ok({ logged, result: isLast ? results.find(stored.head.id) : null });
}

/**
 * Adds one event to a run that the caller may write to. The event, where the run stands after it and, when it has ended, its
 * result are committed together before this answers; memory follows the disk, never the other way round.
 */
export function appendEvent(
  context: HostContext,
  stored: StoredRun,
  request: RequestOf<'runs:append'>,
): Answer<Appended> {
  const { results, runs, transaction } = context.repositories;
  const { head } = stored;
  const { event, seq } = request;
  if (seq < stored.events) return alreadyLogged(context, stored, request);
  if (stored.state !== 'open') return fail(appError('runs/ended'));
  if (seq > stored.events) return fail(appError('runs/out-of-order', { seq: stored.events }));

  // A clock that was set back must not let the log run backwards.
  const logged: LoggedEvent = { seq, at: Math.max(context.clock(), stored.lastEventAt), event };
  const judge = head.subject.kind === 'talk' ? afterTalkEvent : afterExerciseEvent;
  const after = judge(context, stored, logged);
  if (!after.ok) return after;
  const { state, turns, result, remember } = after.value;
  transaction(() => {
    runs.append(head.id, logged, { state, turns });
    if (result !== null) results.add(result);
  });
  remember();
  if (state !== 'open') context.leases.forget(head.id);
  return ok({ logged, result });
}
