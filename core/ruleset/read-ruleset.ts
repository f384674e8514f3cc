import type { ScriptProblem } from '../check/script-problem';
import { ok, type Result } from '../lib/result';
import { readText } from '../script/read-document';
import { rulesetSchema, type Ruleset } from './ruleset-schema';

/** Reads a ruleset file. Fails with every problem of shape, each with its line. */
export function readRulesetText(
  text: string,
): Result<
  { readonly document: unknown; readonly ruleset: Ruleset; readonly hash: string },
  readonly ScriptProblem[]
> {
  const read = readText(rulesetSchema, text);
  if (!read.ok) return read;
  const { document, value: ruleset, hash } = read.value;
  return ok({ document, ruleset, hash });
}
