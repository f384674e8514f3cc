import { appError, type AppError } from '#core/bridge/app-error';
import type { RequestOf } from '#core/bridge/channels';
import { engineVersion } from '#core/dialogue/start-talk';
import { fail, ok, type Result } from '#core/lib/result';
import { branchEvents } from '#core/run/branch-events';
import { replayRun } from '#core/run/replay-run';
import type { Mode, RunEvent, RunHead } from '#core/run/run-schema';

import type { StoredRun } from '../../storage/repositories/runs/run-row';
import { actingPerson, type Caller } from '../handlers';
import type { HostContext } from '../host-context';
import type { OpenTalk } from './open-talks';
import { runInReach } from './run-in-reach';

type Request = RequestOf<'runs:start'>;

/** Modes that can be begun; the others come with what they need and must not yield results before. */
const startableModes: readonly Mode[] = ['demonstration', 'guided', 'practice'];

function badRequest(path: string): { readonly ok: false; readonly error: AppError } {
  return fail(appError('bridge/bad-request', { channel: 'runs:start', path }));
}

/** What a branch takes over from its source: ruleset and the events before the turn. */
function branchOf(
  context: HostContext,
  caller: Caller,
  request: Request,
  branch: NonNullable<Request['branch']>,
): Result<{ readonly ruleset: string; readonly events: readonly RunEvent[] }, AppError> {
  const source = runInReach(context, caller, branch.run, 'own');
  if (!source.ok) return source;
  const { head } = source.value;
  const { subject } = head;
  if (head.engine !== engineVersion) {
    return fail(appError('runs/not-playable', { reason: `engine ${head.engine}, ${engineVersion}` }));
  }
  if (subject.kind !== 'talk' || subject.script !== request.script) return badRequest('script');
  if (subject.disposition !== request.disposition) return badRequest('disposition');
  if (subject.duty !== request.duty) return badRequest('duty');
  const events = branchEvents(
    context.repositories.runs.events(head.id).map(({ event }) => event),
    branch.turns,
  );
  return events.length === branch.turns ? ok({ ruleset: head.ruleset, events }) : badRequest('branch.turns');
}

/** What a run that is no branch is played under; only scripts of the library can be begun. */
function freshStart({ library }: HostContext, { script, mode }: Request) {
  if (!library.scripts.has(script)) return fail(appError('library/unknown-script', { hash: script }));
  if (!startableModes.includes(mode)) return badRequest('mode');
  if (library.view.ruleset === '') return fail(appError('library/unknown-ruleset'));
  return ok({ ruleset: library.view.ruleset, events: [] as readonly RunEvent[] });
}

/**
 * Begins a run and holds it for the caller's connection. A branch (假如重来) is played in its own mode, so that it can
 * never count, and starts with the first turns of its source already in its log.
 */
export function startRun(
  context: HostContext,
  caller: Caller,
  request: Request,
): Result<StoredRun, AppError> {
  const { clock, leases, newId, repositories, shelf, talks } = context;
  const { branch, disposition, duty } = request;
  const basis = branch === null ? freshStart(context, request) : branchOf(context, caller, request, branch);
  if (!basis.ok) return basis;
  const prepared = shelf.script(request.script);
  if (prepared === null) return fail(appError('runs/not-playable', { reason: 'script' }));
  const ruleset = shelf.ruleset(basis.value.ruleset);
  if (ruleset === null) return fail(appError('library/unknown-ruleset'));
  const { script } = prepared;
  if (!script.dispositions.some(({ id }) => id === disposition)) return badRequest('disposition');
  if (!script.duties.includes(duty)) return badRequest('duty');
  const replay = replayRun(prepared, request, basis.value.events);
  // A branch from behind the end of its source would have nothing left to try.
  if (!replay.ok || replay.value.state.ending !== null) return badRequest('branch.turns');

  const startedAt = clock();
  const head: RunHead = {
    id: newId(),
    person: actingPerson(caller).id,
    subject: { kind: 'talk', script: request.script, disposition, duty },
    ruleset: basis.value.ruleset,
    engine: engineVersion,
    mode: branch === null ? request.mode : 'what-if',
    seed: newId(),
    pace: request.pace,
    startedAt,
    branch,
  };
  const subject = { id: script.id, fraudType: script.fraudType, title: script.title };
  repositories.transaction(() => {
    repositories.runs.add(head, subject);
    for (const [seq, event] of basis.value.events.entries()) {
      repositories.runs.append(head.id, { seq, at: startedAt, event }, { state: 'open', turns: seq + 1 });
    }
  });
  const events = basis.value.events.length;
  const stored: StoredRun = { head, subject, state: 'open', events, turns: events, lastEventAt: startedAt };
  const talk: OpenTalk = { stored, prepared, ruleset, replay: replay.value };
  talks.put(talk);
  leases.take(head.id, caller.connection, true);
  return ok(stored);
}
