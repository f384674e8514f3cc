import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

import { openHost } from '../services/open-host';
import type { Host } from '../services/host';
import { runCourseInWorker } from '../services/courseware/run-course-in-worker';
import { runDocumentInWorker } from '../services/documents/run-document-in-worker';
import { runCheckInWorker } from '../services/studio/run-check-in-worker';
import { acquireFolderLock } from '../storage/folder-lock';

/** What the desktop opens. */
export type DesktopHostParts = {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly version: string;
  readonly stop: () => void;
  readonly takeOpened: () => string | null;
};

/** What a web host that finds the folder taken tells its person: there is no address to go to. */
const announcement = '桌面版 desktop app';

/** Takes the data folder and opens the host on it. */
export async function openDesktopHost(parts: DesktopHostParts): Promise<Result<Host, AppError>> {
  const lock = await acquireFolderLock(parts.dataFolder);
  if (!lock.ok) return lock;
  lock.value.announce(announcement);
  const { value } = lock;
  return openHost({
    ...parts,
    hostKind: 'desktop',
    clock: Date.now,
    newId: randomUUID,
    randomBytes,
    // Bundled beside this file.
    runCheck: runCheckInWorker(join(__dirname, 'check-worker.cjs')),
    runDocument: runDocumentInWorker(join(__dirname, 'document-worker.cjs')),
    runCourse: runCourseInWorker(join(__dirname, 'course-worker.cjs')),
    lock: value,
  });
}
