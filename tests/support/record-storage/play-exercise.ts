import { exerciseQuestions } from '#core/exercise/exercise-questions';
import { exerciseSchema } from '#core/exercise/exercise-schema';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';

import type { OldWindow } from './old-host';

/** Answers every question of the first exercise as it should be; answers the run's id. */
export async function playExercise(window: OldWindow): Promise<string> {
  const { exercises } = await window.ask<{ readonly exercises: readonly { readonly hash: string }[] }>(
    'library:get',
    {},
  );
  const run = await window.ask<{
    readonly head: { readonly id: string };
    readonly exercise: { readonly body: unknown };
    readonly ruleset: { readonly body: unknown };
  }>('runs:start-exercise', { exercise: exercises[0]?.hash, duty: 'police', pace: 1 });
  for (const [seq, { id, options }] of exerciseQuestions(
    exerciseSchema.parse(run.exercise.body),
    rulesetSchema.parse(run.ruleset.body),
  ).entries()) {
    const right = options.filter((option) => option.right).map((option) => option.id);
    const event = { type: 'answered', item: id, options: right, elapsedMs: 5000 };
    await window.ask('runs:append', { run: run.head.id, seq, event });
  }
  return run.head.id;
}
