import { parentPort, workerData } from 'node:worker_threads';

import type { Progress, ThreadMessage } from './run-thread';

/** The inside of a thread: takes its job, says how far it is and what came of it. A mistake of ours ends it with an error. */
export async function answerThread<Job, Done>(
  work: (job: Job, progress: Progress) => Done | Promise<Done>,
): Promise<void> {
  const say = (message: ThreadMessage<Done>): void => parentPort?.postMessage(message);
  const value = await work(workerData as Job, (done, of) => say({ kind: 'progress', done, of }));
  say({ kind: 'done', value });
}
