import { randomBytes, randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { say } from '#core/messages/message';

import { version } from '../../package.json';
import { listRendererFiles } from '../shell/renderer-files';
import { openHost } from '../services/open-host';
import { runCourseInWorker } from '../services/courseware/run-course-in-worker';
import { runDocumentInWorker } from '../services/documents/run-document-in-worker';
import { runCheckInWorker } from '../services/studio/run-check-in-worker';
import { dataFolder } from '../storage/data-folder';
import { acquireFolderLock } from '../storage/folder-lock';
import { readFlags } from './read-flags';
import { runWebHost } from './run-web-host';
import { terminalMessages } from './terminal-messages';

/** The built program's folder: this file is bundled to `dist/electron`. */
const built = join(__dirname, '..');

/** Until a signal asks to end. The same one may come twice (from the terminal and from npm): once is enough. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

async function start(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if ('misunderstood' in flags) {
    const facts = { flag: flags.misunderstood };
    console.error(say(terminalMessages.misunderstood, 'zh', facts));
    console.error(say(terminalMessages.misunderstood, 'en', facts));
    return 2;
  }
  if (flags.isHelpWanted) {
    console.log(`${terminalMessages.help.zh}\n\n${terminalMessages.help.en}`);
    return 0;
  }
  const { env, platform } = process;
  const folder = dataFolder({ platform, env, home: homedir(), workingFolder: process.cwd() }, flags.data);
  return runWebHost({
    port: flags.port,
    acquireLock: () => acquireFolderLock(folder),
    openHost: (lock, stop) =>
      openHost({
        dataFolder: folder,
        contentFolder: join(built, 'scripts-data'),
        version,
        hostKind: 'web',
        clock: Date.now,
        newId: randomUUID,
        randomBytes,
        runCheck: runCheckInWorker(join(__dirname, 'check-worker.cjs')),
        runDocument: runDocumentInWorker(join(__dirname, 'document-worker.cjs')),
        runCourse: runCourseInWorker(join(__dirname, 'course-worker.cjs')),
        stop,
        lock,
      }),
    listFiles: () => listRendererFiles(join(built, 'renderer')),
    newSecret: () => randomBytes(32).toString('base64url'),
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    endWanted: untilSignal(),
    pause: () => wait(100),
  });
}

// The terminal that started us may be closed before us; that is no reason to fall.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
void start().then((code) => {
  process.exitCode = code;
});
