import { prepareScript } from '#core/dialogue/prepare-script';
import { presentOptions } from '#core/dialogue/present-options';
import { followEvent, replayRun } from '#core/run/replay-run';
import type { RunEvent } from '#core/run/run-schema';
import { scriptSchema } from '#core/script/script-schema';
import type { Duty } from '#core/script/vocabulary';

import type { OldWindow } from './old-host';

type OldRun = {
  readonly head: { readonly id: string; readonly seed: string };
  readonly script: { readonly body: unknown };
  readonly events: readonly { readonly event: RunEvent }[];
};

type TalkChoice = {
  readonly script: string;
  readonly disposition: string;
  readonly duty: Duty;
  readonly mode?: string;
  readonly branch?: { readonly run: string; readonly turns: number };
};

const special: Readonly<Record<string, RunEvent>> = {
  '~hint': { type: 'hinted' },
  '~pause': { type: 'paused' },
  '~abandon': { type: 'abandoned' },
  '~timeout': { type: 'timed-out', elapsedMs: 30_000 },
};

/** Plays a talk to where its steps lead, as a trainee would; answers the run's id. */
export async function playTalk(
  window: OldWindow,
  choice: TalkChoice,
  steps: readonly string[],
): Promise<string> {
  const run = await window.ask<OldRun>('runs:start', { mode: 'practice', pace: 1, branch: null, ...choice });
  const prepared = prepareScript(scriptSchema.parse(run.script.body));
  const before = replayRun(
    prepared,
    choice,
    run.events.map(({ event }) => event),
  );
  if (!before.ok) throw new Error(JSON.stringify(before.error));
  let replay = before.value;
  for (const [at, step] of steps.entries()) {
    const shown = presentOptions(prepared, replay.state, run.head.seed).map(({ move, line }) => ({
      move,
      line,
    }));
    const line = shown.find(({ move }) => move === step)?.line ?? 'a';
    const event = special[step] ?? { type: 'chose', move: step, line, shown, elapsedMs: 4000 + at * 1000 };
    const next = followEvent(prepared, replay, event);
    if (!next.ok) throw new Error(`${step}: ${JSON.stringify(next.error)}`);
    replay = next.value;
    await window.ask('runs:append', { run: run.head.id, seq: run.events.length + at, event });
  }
  await window.ask('runs:release', { run: run.head.id });
  return run.head.id;
}
