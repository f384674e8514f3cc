import { createHash } from 'node:crypto';

import type { AppError } from '#core/bridge/app-error';
import { ok, type Result } from '#core/lib/result';

import { makeCourseware } from '../../electron/services/courseware/make-courseware';
import { runDocumentJob } from '../../electron/services/documents/document-job';
import type { Host } from '../../electron/services/host';
import type { HostOptions } from '../../electron/services/host-options';
import { openHost } from '../../electron/services/open-host';
import { contentFolder } from './content-folder';
import { temporaryFolder } from './temporary-folder';
import { startOfTests } from './test-clock';

export { ask, told } from './ask-host';

let given = 0;

/** What a host is opened with: a real data folder; clock, ids and chance are the test's. */
export function testOptions(touches: Partial<HostOptions> = {}): HostOptions {
  return {
    dataFolder: temporaryFolder(),
    contentFolder: contentFolder(),
    version: '0.0.0-test',
    hostKind: 'web',
    clock: () => startOfTests,
    newId: () => `id-${(given += 1)}`,
    // Repeatable, and unlike for each call, as chance would be.
    randomBytes: (count) =>
      new Uint8Array(
        createHash('sha512')
          .update(`bytes-${(given += 1)}`)
          .digest()
          .subarray(0, count),
      ),
    // Real checks where they are asked for; here nothing is proved, so that a tiny script can be published.
    runCheck: () => Promise.resolve([]),
    runDocument: runDocumentJob,
    runCourse: async (job, _signal, progress) => ok(await makeCourseware(job, progress)),
    stop: () => {},
    ...touches,
  };
}

/** A host on a real data folder. */
export async function tryHost(touches: Partial<HostOptions> = {}): Promise<Result<Host, AppError>> {
  return openHost(testOptions(touches));
}

const open: Host[] = [];

/** The same, for tests in which opening goes well; closed after the test. */
export async function testHost(touches: Partial<HostOptions> = {}): Promise<Host> {
  const host = await tryHost(touches);
  if (!host.ok) throw new Error(`The host did not open: ${JSON.stringify(host.error)}`);
  open.push(host.value);
  return host.value;
}

afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});
