import type { ScriptProblem } from '../check/script-problem';
import { ok, type Result } from '../lib/result';
import { readText } from '../script/read-document';
import { exerciseSchema, type Exercise } from './exercise-schema';

/** Reads an exercise file. Fails with every problem of shape, each with its line. */
export function readExerciseText(
  text: string,
): Result<
  { readonly document: unknown; readonly exercise: Exercise; readonly hash: string },
  readonly ScriptProblem[]
> {
  const read = readText(exerciseSchema, text);
  if (!read.ok) return read;
  const { document, value: exercise, hash } = read.value;
  return ok({ document, exercise, hash });
}
