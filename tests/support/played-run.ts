import type { PreparedScript } from '#core/dialogue/prepare-script';
import { presentOptions } from '#core/dialogue/present-options';
import { engineVersion } from '#core/dialogue/start-talk';
import { beginReplay, followEvent, type Replay } from '#core/run/replay-run';
import type { LoggedEvent, RunEvent, RunHead } from '#core/run/run-schema';
import type { Duty } from '#core/script/vocabulary';

type Play = {
  readonly prepared: PreparedScript;
  readonly scriptHash: string;
  readonly rulesetHash: string;
};

type Choice = {
  readonly disposition: string;
  readonly duty?: Duty;
  readonly seed?: string;
  readonly head?: Partial<RunHead>;
};

/** A run as the host would store it, with the replay that its events lead to. */
export type PlayedRun = {
  readonly head: RunHead;
  readonly events: readonly LoggedEvent[];
  readonly replay: Replay;
};

const specialSteps: Readonly<Record<string, RunEvent>> = {
  '~timeout': { type: 'timed-out', elapsedMs: 30_000 },
  '~continue': { type: 'continued' },
  '~hint': { type: 'hinted' },
  '~pause': { type: 'paused' },
  '~resume': { type: 'resumed' },
  '~abandon': { type: 'abandoned' },
};

/** The event that a trainee's screen would send for one step: a move id or one of `~timeout ~continue ~hint ~pause ~resume ~abandon`. */
export function eventOf(prepared: PreparedScript, replay: Replay, step: string, seed: string): RunEvent {
  const special = specialSteps[step];
  if (special !== undefined) return special;
  const shown = presentOptions(prepared, replay.state, seed).map(({ move, line }) => ({ move, line }));
  const line = shown.find(({ move }) => move === step)?.line ?? 'a';
  return { type: 'chose', move: step, line, shown, elapsedMs: 4000 + replay.turns.length * 1000 };
}

/** Plays steps one by one as a trainee would, and keeps the log. Throws at a step that cannot be taken. */
export function playedRun(play: Play, choice: Choice, steps: readonly string[]): PlayedRun {
  const { disposition, duty = 'police', seed = 'seed-1' } = choice;
  let replay = beginReplay(play.prepared, { disposition, duty });
  const events: LoggedEvent[] = [];
  for (const [seq, step] of steps.entries()) {
    const event = eventOf(play.prepared, replay, step, seed);
    const next = followEvent(play.prepared, replay, event);
    if (!next.ok) throw new Error(`Step ${seq} (${step}) cannot be taken: ${JSON.stringify(next.error)}`);
    replay = next.value;
    events.push({ seq, at: 1_790_000_000_000 + seq * 10_000, event });
  }
  const head: RunHead = {
    id: 'run-1',
    person: 'person-1',
    subject: { kind: 'talk', script: play.scriptHash, disposition, duty },
    ruleset: play.rulesetHash,
    engine: engineVersion,
    mode: 'practice',
    seed,
    pace: 1,
    startedAt: 1_790_000_000_000,
    branch: null,
    ...choice.head,
  };
  return { head, events, replay };
}
