import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import type { Answer } from '../handlers';
import type { DocumentDone, DocumentJob, RunDocument } from './document-job';

/** What one document may cost. A manual of 300 pages takes a few seconds and some 300 MB. */
export type DocumentLimits = { readonly megabytes: number; readonly seconds: number };

const usual: DocumentLimits = { megabytes: 1200, seconds: 90 };

function isOutOfMemory(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function runOne(
  program: string,
  job: DocumentJob,
  signal: AbortSignal,
  limits: DocumentLimits,
): Promise<Answer<DocumentDone>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Error('The host is closing'));
      return;
    }
    // By its text: the program may lie inside a packed archive, which only the main thread is sure to see into.
    const worker = new Worker(readFileSync(program, 'utf8'), {
      eval: true,
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const tooMuch = () => resolve(fail(appError('documents/too-large')));
    const timer = setTimeout(() => {
      tooMuch();
      void worker.terminate();
    }, limits.seconds * 1000);
    const end = () => void worker.terminate();
    signal.addEventListener('abort', end);
    worker.once('message', resolve);
    // A document that takes more memory than there is ends its own thread and nothing else.
    worker.once('error', (error: unknown) =>
      isOutOfMemory(error) ? tooMuch() : reject(new Error('A document failed', { cause: error })),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      // After an answer this says nothing any more.
      reject(new Error('The document ended without an answer'));
    });
  });
}

/** Reads and writes documents in threads made from a bundled program, one after the other: two at once would need twice the memory. */
export function runDocumentInWorker(program: string, limits: DocumentLimits = usual): RunDocument {
  let last: Promise<unknown> = Promise.resolve();
  return (job, signal) => {
    const run = last.then(() => runOne(program, job, signal, limits));
    last = run.catch(() => undefined);
    return run;
  };
}
