import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { followEvent } from '#core/run/replay-run';

import type { RunState } from '../../storage/repositories/runs/run-row';
import type { EventJudge } from './append-event';
import { refuseEvent } from './refuse-event';
import { resultOfTalk } from './result-of-talk';

/** Where a talk stands after an event. */
export const afterTalkEvent: EventJudge = ({ talks }, stored, { seq, at, event }) => {
  const talk = talks.get(stored);
  if (!talk.ok) return talk;
  const refused = refuseEvent(talk.value, event);
  if (refused !== null) return fail(appError('runs/event-refused', { reason: refused }));
  const next = followEvent(talk.value.prepared, talk.value.replay, event);
  if (!next.ok) return fail(appError('runs/event-refused', { reason: next.error.code }));

  const replay = next.value;
  const state: RunState = replay.abandoned ? 'abandoned' : replay.state.ending !== null ? 'ended' : 'open';
  const turns = replay.turns.length;
  const after = {
    ...talk.value,
    replay,
    stored: { ...stored, state, turns, events: seq + 1, lastEventAt: at },
  };
  return ok({
    state,
    turns,
    result: state === 'ended' ? resultOfTalk(after, at) : null,
    remember: () => (state === 'open' ? talks.put(after) : talks.forget(stored.head.id)),
  });
};
