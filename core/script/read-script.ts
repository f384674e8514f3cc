import { checkScript } from '../check/check-script';
import type { ScriptProblem } from '../check/script-problem';
import { fail, ok, type Result } from '../lib/result';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { readText, readValue } from './read-document';
import { scriptSchema, type Script } from './script-schema';

/** A script that may be played: no problem of severity error. Warnings come along. */
export type ReadScript = {
  readonly document: unknown;
  readonly script: Script;
  readonly hash: string;
  readonly warnings: readonly ScriptProblem[];
};

/**
 * Reads a script file: YAML, shape, references and graph. With a ruleset its doctrine items are looked up too.
 * Fails with every error found, each with its line; a script with only warnings is read.
 */
export function readScriptText(
  text: string,
  ruleset?: Ruleset,
): Result<ReadScript, readonly ScriptProblem[]> {
  const read = readText(scriptSchema, text);
  if (!read.ok) return read;
  const { document, value: script, hash, locate } = read.value;
  const found = checkScript(script, ruleset).map(locate);
  if (found.some(({ severity }) => severity === 'error')) return fail(found);
  return ok({ document, script, hash, warnings: found });
}

/** Reads a stored body. Bodies were checked when they were stored, so only the shape is read again, quickly. */
export function readScriptDocument(document: unknown): Result<Script, readonly ScriptProblem[]> {
  const read = readValue(scriptSchema, document);
  return read.ok ? ok(read.value.value) : read;
}
