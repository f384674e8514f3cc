import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import type { Answer } from '../handlers';
import { oneAfterAnother } from '../threads/one-after-another';
import { runThread, ThreadTooLarge, type ThreadLimits } from '../threads/run-thread';
import type { DocumentDone, RunDocument } from './document-job';

/** A manual of 300 pages takes a few seconds and some 300 MB. */
const usual: ThreadLimits = { megabytes: 1200, seconds: 90 };

/** Reads and writes documents in threads made from a bundled program, one after the other. What costs too much is refused. */
export function runDocumentInWorker(program: string, limits = usual): RunDocument {
  return oneAfterAnother(async (job, signal) => {
    try {
      return await runThread<Answer<DocumentDone>>(program, job, { signal, limits });
    } catch (error) {
      if (error instanceof ThreadTooLarge) return fail(appError('documents/too-large'));
      throw error;
    }
  });
}
