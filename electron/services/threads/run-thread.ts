import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What one thread may cost. */
export type ThreadLimits = { readonly megabytes: number; readonly seconds: number };

/** The work took more time or memory than it may. Only its own thread ended. */
export class ThreadTooLarge extends Error {
  constructor() {
    super('The work took more time or memory than it may');
    this.name = 'ThreadTooLarge';
  }
}

/** How far a thread is, while it works. */
export type Progress = (done: number, of: number) => void;

/** What a thread says: how far it is, any number of times, then what came of it. */
export type ThreadMessage<Done> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly value: Done };

/** How a thread is run. */
export type ThreadOptions = {
  readonly signal: AbortSignal;
  readonly limits?: ThreadLimits;
  readonly onProgress?: Progress;
};

function isOutOfMemory(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Does a job in a thread made from a bundled program. Rejects with {@link ThreadTooLarge}, when the signal ends it, or for a mistake of ours. */
export function runThread<Done>(program: string, job: unknown, options: ThreadOptions): Promise<Done> {
  const { limits, onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Error('The host is closing'));
      return;
    }
    // By its text: the program may lie inside a packed archive, which only the main thread is sure to see into.
    const worker = new Worker(readFileSync(program, 'utf8'), {
      eval: true,
      workerData: job,
      ...(limits === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } }),
    });
    const end = () => void worker.terminate();
    const timer =
      limits === undefined
        ? undefined
        : setTimeout(() => {
            reject(new ThreadTooLarge());
            end();
          }, limits.seconds * 1000);
    signal.addEventListener('abort', end);
    worker.on('message', (message: ThreadMessage<Done>) => {
      if (message.kind === 'progress') onProgress?.(message.done, message.of);
      else resolve(message.value);
    });
    worker.once('error', (error: unknown) =>
      reject(isOutOfMemory(error) ? new ThreadTooLarge() : new Error('A thread failed', { cause: error })),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      // After an answer this says nothing any more.
      reject(new Error('A thread ended without an answer'));
    });
  });
}
