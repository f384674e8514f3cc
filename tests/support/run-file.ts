import type { RunFile } from '#core/bridge/channels';
import type { PlayedRun } from './played-run';
import { smallCase } from './small-case';

/** A play of the small case as the host gives it out. */
export function runFile(run: PlayedRun, touches: Partial<RunFile> = {}): RunFile {
  return {
    head: run.head,
    events: run.events,
    script: { hash: smallCase.scriptHash, body: smallCase.scriptDocument },
    exercise: null,
    ruleset: { hash: smallCase.rulesetHash, body: smallCase.ruleset },
    result: null,
    holder: 'nobody',
    ...touches,
  };
}
