import { readFileSync } from 'node:fs';

import type { ScriptProblem } from '#core/check/script-problem';
import { prepareScript } from '#core/dialogue/prepare-script';
import { checkFully, type CheckProgress, type FullCheck } from '#core/proof/check-fully';
import { expertScore } from '#core/proof/expert-score';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readText } from '#core/script/read-document';
import { scriptSchema, type Script } from '#core/script/script-schema';

/** One file with all that was found; `read` is null where its shape is broken. */
export type CheckedFile = {
  readonly file: string;
  readonly problems: readonly ScriptProblem[];
  readonly read: {
    readonly script: Script;
    readonly hash: string;
    readonly full: FullCheck;
    /** The lowest process score of the expert walkthroughs; null where there is none or an error is in the way. */
    readonly expertScore: number | null;
  } | null;
};

/** Reads and checks one file. */
export function checkFile(
  file: string,
  ruleset: Ruleset,
  options: { readonly plays: number; readonly progress: CheckProgress },
): CheckedFile {
  const read = readText(scriptSchema, readFileSync(file, 'utf8'));
  if (!read.ok) return { file, problems: read.error, read: null };
  const { value: script, locate, hash } = read.value;
  const full = checkFully(script, ruleset, options);
  const isSound = full.problems.every(({ severity }) => severity !== 'error');
  return {
    file,
    problems: full.problems.map(locate),
    read: {
      script,
      hash,
      full,
      expertScore: isSound ? expertScore(prepareScript(script), ruleset) : null,
    },
  };
}
