import type { ScriptProblem } from '#core/check/script-problem';
import { readExerciseText } from '#core/exercise/read-exercise';
import { ok, type Result } from '#core/lib/result';
import type { ExerciseSummary, ScriptSummary } from '#core/library/library-view';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptText } from '#core/script/read-script';

import type { BodyKind } from '../../storage/repositories/bodies/body-repository';
import { exerciseSummary } from './exercise-summary';
import { scriptSummary } from './script-summary';

/** What reading a content file gives: the body to keep, and what lists show of it. */
export type ReadContent<Summary = ScriptSummary | ExerciseSummary | null> = {
  readonly hash: string;
  readonly kind: BodyKind;
  readonly document: unknown;
  readonly summary: Summary;
};

type Read<Summary> = Result<ReadContent<Summary>, readonly ScriptProblem[]>;

/** Reads a script file; doctrine items are looked up in the ruleset at hand. */
export function readScriptContent(text: string, ruleset: Ruleset | null): Read<ScriptSummary> {
  const read = readScriptText(text, ruleset ?? undefined);
  if (!read.ok) return read;
  const { document, hash, script } = read.value;
  return ok({ hash, kind: 'script', document, summary: scriptSummary(script, hash) });
}

/** Reads the ruleset file. */
export function readRulesetContent(text: string): Read<null> {
  const read = readRulesetText(text);
  return read.ok
    ? ok({ hash: read.value.hash, kind: 'ruleset', document: read.value.document, summary: null })
    : read;
}

/** Reads an exercise file; doctrine items and time limits are looked up in the ruleset at hand. */
export function readExerciseContent(text: string, ruleset: Ruleset | null): Read<ExerciseSummary> {
  const read = readExerciseText(text, ruleset ?? undefined);
  if (!read.ok) return read;
  const { document, hash, exercise } = read.value;
  return ok({ hash, kind: 'exercise', document, summary: exerciseSummary(exercise, hash) });
}
