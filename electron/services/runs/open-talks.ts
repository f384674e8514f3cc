import { appError, type AppError } from '#core/bridge/app-error';
import type { PreparedScript } from '#core/dialogue/prepare-script';
import { engineVersion } from '#core/dialogue/start-talk';
import { fail, ok, type Result } from '#core/lib/result';
import { replayRun, type Replay } from '#core/run/replay-run';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import type { RunRepository } from '../../storage/repositories/runs/run-repository';
import type { StoredRun } from '../../storage/repositories/runs/run-row';
import type { BodyShelf } from '../library/body-shelf';

/** A talk that can go on: everything that the next event is judged by. */
export type OpenTalk = {
  readonly stored: StoredRun;
  readonly prepared: PreparedScript;
  readonly ruleset: Ruleset;
  readonly replay: Replay;
};

/** Talks at the turn where they stand. The log is the truth; this only saves replaying it at every event. */
export type OpenTalks = {
  /** Fails with `runs/not-playable` and the reason, where this program cannot go on with the run. */
  readonly get: (stored: StoredRun) => Result<OpenTalk, AppError>;
  /** Remembers where a talk stands after its newest event is on disk. */
  readonly put: (talk: OpenTalk) => void;
  readonly forget: (run: string) => void;
};

/** Talks kept at hand; one more is only a replay. */
const longest = 100;

/** See {@link OpenTalks}. */
export function createOpenTalks(runs: RunRepository, shelf: BodyShelf): OpenTalks {
  const talks = new Map<string, OpenTalk>();

  const replayed = (stored: StoredRun): Result<OpenTalk, AppError> => {
    const { head } = stored;
    const notPlayable = (reason: string) => fail(appError('runs/not-playable', { reason }));
    if (head.engine !== engineVersion) return notPlayable(`engine ${head.engine}, ${engineVersion}`);
    if (head.subject.kind !== 'talk') return notPlayable(head.subject.kind);
    const prepared = shelf.script(head.subject.script);
    if (prepared === null) return notPlayable('script');
    const ruleset = shelf.ruleset(head.ruleset);
    if (ruleset === null) return notPlayable('ruleset');
    const log = runs.events(head.id).map(({ event }) => event);
    const replay = replayRun(prepared, head.subject, log);
    if (!replay.ok) return notPlayable(`log ${replay.error.at}`);
    return ok({ stored, prepared, ruleset, replay: replay.value });
  };

  const put = (talk: OpenTalk): void => {
    const { id } = talk.stored.head;
    talks.delete(id);
    talks.set(id, talk);
    const oldest = talks.keys().next().value;
    if (talks.size > longest && oldest !== undefined) talks.delete(oldest);
  };

  return {
    get: (stored) => {
      const present = talks.get(stored.head.id);
      // A talk at hand counts only while it stands where the log stands.
      if (present?.stored.events === stored.events) return ok(present);
      const talk = replayed(stored);
      if (talk.ok) put(talk.value);
      return talk;
    },
    put,
    forget: (run) => {
      talks.delete(run);
    },
  };
}
