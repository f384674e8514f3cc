import { randomBytes, randomUUID } from 'node:crypto';

import { openHost } from '../../../electron/services/open-host';

/** Opens a host as whoever runs this process and prints how that went. */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = ''] = process.argv.slice(2);
  const host = await openHost({
    dataFolder,
    contentFolder,
    version: '0.0.0-test',
    hostKind: 'web',
    clock: Date.now,
    newId: randomUUID,
    randomBytes,
    runCheck: () => Promise.resolve([]),
    runDocument: () => Promise.reject(new Error('No documents here')),
    runCourse: () => Promise.reject(new Error('No courseware here')),
    stop: () => {},
  });
  console.log(JSON.stringify(host.ok ? { ok: true } : host));
  if (host.ok) await host.value.close();
}

void main();
