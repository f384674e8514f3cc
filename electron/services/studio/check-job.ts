import { pathText, type ScriptProblem } from '#core/check/script-problem';
import { checkExercise } from '#core/exercise/check-exercise';
import type { Exercise } from '#core/exercise/exercise-schema';
import { checkFully } from '#core/proof/check-fully';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

/** What is checked before a publication: plain data, because it crosses into a thread of its own. */
export type CheckJob =
  | { readonly kind: 'script'; readonly script: Script; readonly ruleset: Ruleset }
  | {
      readonly kind: 'ruleset';
      readonly ruleset: Ruleset;
      /** The rules in force: what is wrong under them already is not the new rules' doing. Null where there are none. */
      readonly before: Ruleset | null;
      readonly scripts: readonly Script[];
      readonly exercises: readonly Exercise[];
    };

/** Runs a job away from the thread that answers people. Rejects when the signal ends it. */
export type RunCheck = (job: CheckJob, signal: AbortSignal) => Promise<readonly ScriptProblem[]>;

/** Plays of each bot before a script is published: as many as `npm run scripts:check`. */
const playsOfOne = 10_000;

/** Plays of each bot on each of all scripts under new rules. */
const playsOfAll = 1000;

function underRules(
  { exercises, scripts }: Extract<CheckJob, { kind: 'ruleset' }>,
  ruleset: Ruleset,
): readonly ScriptProblem[] {
  const naming = (title: string) => (found: ScriptProblem) => ({
    ...found,
    facts: { ...found.facts, in: title },
  });
  return [
    // Which states there are does not hang on the rules, so they are not explored again.
    ...scripts.flatMap((script) =>
      checkFully(script, ruleset, { plays: playsOfAll, budget: 1 }).problems.map(naming(script.title)),
    ),
    ...exercises.flatMap((exercise) => checkExercise(exercise, ruleset).map(naming(exercise.title))),
  ];
}

function nameOf({ at, code, facts }: ScriptProblem): string {
  return [code, facts['in'], pathText(at.path), facts['bot'] ?? '', facts['id'] ?? ''].join(' ');
}

/** All problems of a script; or those that new rules would bring to what can be practised, with its title as fact `in`. */
export function runCheckJob(job: CheckJob): readonly ScriptProblem[] {
  if (job.kind === 'script') return checkFully(job.script, job.ruleset, { plays: playsOfOne }).problems;
  const known = new Set(job.before === null ? [] : underRules(job, job.before).map(nameOf));
  return underRules(job, job.ruleset).filter((found) => !known.has(nameOf(found)));
}
