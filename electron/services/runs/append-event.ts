import { appError } from '#core/bridge/app-error';
import type { AnswerOf, RequestOf } from '#core/bridge/channels';
import { canonicalJson } from '#core/lib/canonical-json';
import { fail, ok } from '#core/lib/result';
import { followEvent } from '#core/run/replay-run';
import type { LoggedEvent } from '#core/run/run-schema';

import type { RunState, StoredRun } from '../../storage/repositories/runs/run-row';
import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';
import { refuseEvent } from './refuse-event';
import { resultOfTalk } from './result-of-talk';

type Appended = AnswerOf<'runs:append'>;

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
 * Adds one event to a run that the caller may write to. The event, where the run stands after it and, when the talk has
 * ended, its result are committed together before this answers; memory follows the disk, never the other way round.
 */
export function appendEvent(
  context: HostContext,
  stored: StoredRun,
  request: RequestOf<'runs:append'>,
): Answer<Appended> {
  const { clock, repositories, talks } = context;
  const { results, runs, transaction } = repositories;
  const { head } = stored;
  const { event, seq } = request;
  if (seq < stored.events) return alreadyLogged(context, stored, request);
  if (stored.state !== 'open') return fail(appError('runs/ended'));
  if (seq > stored.events) return fail(appError('runs/out-of-order', { seq: stored.events }));

  const talk = talks.get(stored);
  if (!talk.ok) return talk;
  const refused = refuseEvent(talk.value, event);
  if (refused !== null) return fail(appError('runs/event-refused', { reason: refused }));
  const next = followEvent(talk.value.prepared, talk.value.replay, event);
  if (!next.ok) return fail(appError('runs/event-refused', { reason: next.error.code }));

  const replay = next.value;
  const state: RunState = replay.abandoned ? 'abandoned' : replay.state.ending !== null ? 'ended' : 'open';
  const turns = replay.turns.length;
  // A clock that was set back must not let the log run backwards.
  const logged: LoggedEvent = { seq, at: Math.max(clock(), stored.lastEventAt), event };
  const after = {
    ...talk.value,
    replay,
    stored: { ...stored, state, turns, events: seq + 1, lastEventAt: logged.at },
  };
  const result = state === 'ended' ? resultOfTalk(after, logged.at) : null;
  transaction(() => {
    runs.append(head.id, logged, { state, turns });
    if (result !== null) results.add(result);
  });
  if (state === 'open') {
    talks.put(after);
  } else {
    talks.forget(head.id);
    context.leases.forget(head.id);
  }
  return ok({ logged, result });
}
