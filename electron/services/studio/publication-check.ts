import { appError } from '#core/bridge/app-error';
import { problem, type ScriptProblem } from '#core/check/script-problem';
import type { DraftKind } from '#core/editing/draft-document';
import { fail, ok, type Result } from '#core/lib/result';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { readValue } from '#core/script/read-document';
import { scriptSchema } from '#core/script/script-schema';

import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';
import type { CheckJob } from './check-job';

type Checking = Pick<HostContext, 'library' | 'shelf' | 'runCheck' | 'closing'>;

/** The job that a body needs, or what is wrong with its very shape. */
function jobOf(
  { library, shelf }: Checking,
  kind: DraftKind,
  body: unknown,
): Result<CheckJob, readonly ScriptProblem[]> {
  const inForce = shelf.ruleset(library.view.ruleset);
  if (kind === 'script') {
    const read = readValue(scriptSchema, body);
    if (!read.ok) return read;
    // Without rules nothing can be proved, so nothing can be published.
    if (inForce === null) return fail([problem('shape/field', [], { field: 'ruleset', detail: '-' })]);
    return ok({ kind, script: read.value.value, ruleset: inForce });
  }
  const read = readValue(rulesetSchema, body);
  if (!read.ok) return read;
  return ok({
    kind,
    ruleset: read.value.value,
    before: inForce,
    scripts: [...library.scripts.keys()].flatMap((hash) => shelf.script(hash)?.script ?? []),
    exercises: [...library.exercises.keys()].flatMap((hash) => shelf.exercise(hash) ?? []),
  });
}

/**
 * Everything that stands against publishing a body, under the rules in force now. Where something else was published while
 * the check ran, it did not see what counts, and runs again.
 */
export async function publicationProblems(
  context: Checking,
  kind: DraftKind,
  body: unknown,
): Promise<Answer<readonly ScriptProblem[]>> {
  const { closing, library, runCheck } = context;
  const checkedAgainst = library.contentHash;
  const job = jobOf(context, kind, body);
  if (!job.ok) return ok(job.error);
  try {
    const problems = await runCheck(job.value, closing.signal);
    if (problems.length > 0 || library.contentHash === checkedAgainst) return ok(problems);
    return await publicationProblems(context, kind, body);
  } catch (thrown) {
    if (closing.signal.aborted) return fail(appError('host/stopped'));
    throw thrown;
  }
}
