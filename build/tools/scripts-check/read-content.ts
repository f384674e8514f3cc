import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readReaderTicks, type ReaderTick } from '#core/check/pack/reader-ticks';
import { problemSentence, type ScriptProblem } from '#core/check/script-problem';
import type { Result } from '#core/lib/result';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

function valueOrSentence<T>(file: string, read: Result<T, readonly ScriptProblem[]>): T {
  if (read.ok) return read.value;
  throw new Error(
    read.error.map((found) => `${file}:${found.at.line ?? 1} ${problemSentence(found, 'en')}`).join('\n'),
  );
}

/** The ruleset that the shipped scripts are checked against. */
export function readRuleset(root: string): Ruleset {
  const file = path.join(root, 'scripts-data', 'ruleset.yaml');
  return valueOrSentence(file, readRulesetText(readFileSync(file, 'utf8'))).ruleset;
}

/** Who has read which script. */
export function readTicks(root: string): readonly ReaderTick[] {
  const file = path.join(root, 'scripts-data', 'reader-ticks.yaml');
  return valueOrSentence(file, readReaderTicks(readFileSync(file, 'utf8')));
}

/** The shipped scripts, by name. */
export function shippedScripts(root: string): readonly string[] {
  const folder = path.join(root, 'scripts-data', 'scripts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}
