import { parentPort, workerData } from 'node:worker_threads';

import { runDocumentJob, type DocumentJob } from './document-job';

// The thread of one document: bundled as a program of its own, ends with its answer. A mistake of ours ends it with an error.
void runDocumentJob(workerData as DocumentJob).then((answer) => parentPort?.postMessage(answer));
