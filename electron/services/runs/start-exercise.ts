import { appError, type AppError } from '#core/bridge/app-error';
import type { RequestOf } from '#core/bridge/channels';
import { engineVersion } from '#core/dialogue/start-talk';
import { fail, ok, type Result } from '#core/lib/result';
import type { RunHead } from '#core/run/run-schema';

import type { StoredRun } from '../../storage/repositories/runs/run-row';
import { actingPerson, type Caller } from '../handlers';
import type { HostContext } from '../host-context';
import { keptLessonExercise } from './lesson-exercises';

/**
 * Begins an exercise of the library, or the questions of a lesson once more, and holds it for the caller's connection.
 */
export function startExercise(
  context: HostContext,
  caller: Caller,
  { exercise, duty, pace }: RequestOf<'runs:start-exercise'>,
): Result<StoredRun, AppError> {
  const { clock, leases, library, newId, repositories } = context;
  const summary = library.exercises.get(exercise) ?? keptLessonExercise(context, exercise);
  if (summary === null) return fail(appError('library/unknown-exercise', { hash: exercise }));
  if (library.view.ruleset === '') return fail(appError('library/unknown-ruleset'));
  if (!summary.duties.includes(duty))
    return fail(appError('bridge/bad-request', { channel: 'runs:start-exercise', path: 'duty' }));

  const startedAt = clock();
  const head: RunHead = {
    id: newId(),
    person: actingPerson(caller).id,
    subject: { kind: 'exercise', exercise, duty },
    ruleset: library.view.ruleset,
    engine: engineVersion,
    mode: 'practice',
    seed: newId(),
    pace,
    startedAt,
    branch: null,
  };
  const { id, fraudType, title } = summary;
  const subject = { id, fraudType, title };
  repositories.runs.add(head, subject);
  leases.take(head.id, caller.connection, true);
  return ok({ head, subject, state: 'open', events: 0, turns: 0, lastEventAt: startedAt });
}
