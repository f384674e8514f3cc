import { appError } from '#core/bridge/app-error';
import { followExercise, questionAtHand } from '#core/exercise/replay-exercise';
import { fail, ok } from '#core/lib/result';

import type { RunState } from '../../storage/repositories/runs/run-row';
import type { EventJudge } from './append-event';
import { openExercise } from './open-exercise';
import { resultOfExercise } from './result-of-exercise';

/** Where an exercise stands after an event. */
export const afterExerciseEvent: EventJudge = (context, stored, { at, event }) => {
  const open = openExercise(context, stored);
  if (!open.ok) return open;
  const { questions } = open.value;
  const next = followExercise(questions, open.value.replay, event);
  if (!next.ok) return fail(appError('runs/event-refused', { reason: next.error.code }));
  const replay = next.value;
  const isOver = questionAtHand(questions, replay) === null;
  const state: RunState = replay.abandoned ? 'abandoned' : isOver ? 'ended' : 'open';
  return ok({
    state,
    turns: replay.answers.length,
    result: state === 'ended' ? resultOfExercise({ ...open.value, replay }, at) : null,
    remember: () => undefined,
  });
};
