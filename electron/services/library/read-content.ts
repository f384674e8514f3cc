import type { ScriptProblem } from '#core/check/script-problem';
import { readExerciseText } from '#core/exercise/read-exercise';
import { ok, type Result } from '#core/lib/result';
import type { ScriptSummary } from '#core/library/library-view';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptText } from '#core/script/read-script';

import type { BodyKind } from '../../storage/repositories/bodies/body-repository';
import { scriptSummary } from './script-summary';

/** What reading a content file gives: the body to keep, and what lists show of it. */
export type ReadContent = {
  readonly hash: string;
  readonly kind: BodyKind;
  readonly document: unknown;
  readonly summary: ScriptSummary | null;
};

type Read = Result<ReadContent, readonly ScriptProblem[]>;

/** Reads a script file; doctrine items are looked up in the ruleset at hand. */
export function readScriptContent(text: string, ruleset: Ruleset | null): Read {
  const read = readScriptText(text, ruleset ?? undefined);
  if (!read.ok) return read;
  const { document, hash, script } = read.value;
  return ok({ hash, kind: 'script', document, summary: scriptSummary(script, hash) });
}

/** Reads the ruleset file. */
export function readRulesetContent(text: string): Read {
  const read = readRulesetText(text);
  return read.ok
    ? ok({ hash: read.value.hash, kind: 'ruleset', document: read.value.document, summary: null })
    : read;
}

/** Reads an exercise file. */
export function readExerciseContent(text: string): Read {
  const read = readExerciseText(text);
  return read.ok
    ? ok({ hash: read.value.hash, kind: 'exercise', document: read.value.document, summary: null })
    : read;
}
