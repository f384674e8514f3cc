import { appError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { engineVersion } from '#core/dialogue/start-talk';
import { fail, ok } from '#core/lib/result';

import type { StoredRun } from '../../storage/repositories/runs/run-row';
import type { Answer } from '../handlers';
import type { HostContext } from '../host-context';

/**
 * A run as the renderer gets it. A run of another engine version, or one whose script is not here any more, comes without
 * its script: its log cannot be replayed here, and only the recorded result speaks.
 */
export function runFile(
  { leases, repositories, shelf }: Pick<HostContext, 'leases' | 'repositories' | 'shelf'>,
  stored: StoredRun,
  connection: string,
): Answer<RunFile> {
  const { head } = stored;
  const { subject } = head;
  const ruleset = shelf.ruleset(head.ruleset);
  if (ruleset === null) return fail(appError('runs/not-playable', { reason: 'ruleset' }));
  const scriptBody =
    subject.kind === 'talk' && head.engine === engineVersion
      ? repositories.bodies.find(subject.script, 'script')
      : undefined;
  const exercise = subject.kind === 'exercise' ? shelf.exercise(subject.exercise) : null;
  return ok({
    head,
    events: repositories.runs.events(head.id),
    script:
      subject.kind === 'talk' && scriptBody !== undefined ? { hash: subject.script, body: scriptBody } : null,
    exercise:
      subject.kind === 'exercise' && exercise !== null ? { hash: subject.exercise, body: exercise } : null,
    ruleset: { hash: head.ruleset, body: ruleset },
    result: repositories.results.find(head.id),
    holder: stored.state === 'open' ? leases.holder(head.id, connection) : 'nobody',
  });
}
