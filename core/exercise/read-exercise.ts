import type { ScriptProblem } from '../check/script-problem';
import { fail, ok, type Result } from '../lib/result';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { readText } from '../script/read-document';
import { checkExercise } from './check-exercise';
import { exerciseSchema, type Exercise } from './exercise-schema';

/** An exercise that may be played: no problem of severity error. Warnings come along. */
export type ReadExercise = {
  readonly document: unknown;
  readonly exercise: Exercise;
  readonly hash: string;
  readonly warnings: readonly ScriptProblem[];
};

/** Reads an exercise file: YAML, shape and the checks of an exercise. Fails with every error found, each with its line. */
export function readExerciseText(
  text: string,
  ruleset?: Ruleset,
): Result<ReadExercise, readonly ScriptProblem[]> {
  const read = readText(exerciseSchema, text);
  if (!read.ok) return read;
  const { document, value: exercise, hash, locate } = read.value;
  const found = checkExercise(exercise, ruleset).map(locate);
  if (found.some(({ severity }) => severity === 'error')) return fail(found);
  return ok({ document, exercise, hash, warnings: found });
}
