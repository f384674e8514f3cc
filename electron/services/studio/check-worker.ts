import { parentPort, workerData } from 'node:worker_threads';

import { runCheckJob, type CheckJob } from './check-job';

// The thread of one check: bundled as a program of its own, ends with its answer.
parentPort?.postMessage(runCheckJob(workerData as CheckJob));
