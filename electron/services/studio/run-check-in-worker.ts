import type { ScriptProblem } from '#core/check/script-problem';

import { oneAfterAnother } from '../threads/one-after-another';
import { runThread } from '../threads/run-thread';
import type { RunCheck } from './check-job';

/** Runs checks in threads made from a bundled program, one after the other. */
export function runCheckInWorker(program: string): RunCheck {
  return oneAfterAnother((job, signal) => runThread<readonly ScriptProblem[]>(program, job, { signal }));
}
