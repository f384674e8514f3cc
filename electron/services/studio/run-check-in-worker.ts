import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

import type { ScriptProblem } from '#core/check/script-problem';

import type { CheckJob, RunCheck } from './check-job';

function runOne(program: string, job: CheckJob, signal: AbortSignal): Promise<readonly ScriptProblem[]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Error('The host is closing'));
      return;
    }
    // By its text: the program may lie inside a packed archive, which only the main thread is sure to see into.
    const worker = new Worker(readFileSync(program, 'utf8'), { eval: true, workerData: job });
    const end = () => void worker.terminate();
    signal.addEventListener('abort', end);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', end);
      // After an answer this says nothing any more.
      reject(new Error('The check ended without an answer'));
    });
  });
}

/** Runs checks in threads made from a bundled program, one after the other: two at once would only share the same cores. */
export function runCheckInWorker(program: string): RunCheck {
  let last: Promise<unknown> = Promise.resolve();
  return (job, signal) => {
    const run = last.then(() => runOne(program, job, signal));
    last = run.catch(() => undefined);
    return run;
  };
}
