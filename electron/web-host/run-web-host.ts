import type { AppError } from '#core/bridge/app-error';
import { ok, type Result } from '#core/lib/result';
import { languages, say, type Facts, type Message } from '#core/messages/message';

import type { Host } from '../services/host';
import { explainInBoth } from '../shell/explain-in-both';
import type { RendererFiles } from '../shell/renderer-files';
import type { FolderLock } from '../storage/folder-lock';
import { createBrowserSessions } from './browser-sessions';
import { enterPath } from './enter-reply';
import { startServer, type RunningServer } from './start-server';
import { createTabConnections, tickMs } from './tab-connections';
import { terminalMessages } from './terminal-messages';

/** What the web host is made of; the command line hands in the real things, tests their own. */
export type WebHostParts = {
  readonly port: number;
  readonly acquireLock: () => Promise<Result<FolderLock, AppError>>;
  readonly openHost: (lock: FolderLock, stop: () => void) => Promise<Result<Host, AppError>>;
  readonly listFiles: () => RendererFiles;
  readonly newSecret: () => string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Resolves when the system or the person at the terminal wants the program to end. */
  readonly endWanted: Promise<void>;
  /** A moment's wait before looking again. */
  readonly pause: () => Promise<void>;
};

/** Two quick starts: the first has taken the folder and says where it is within moments. */
const looksForAnnouncement = 20;

const inBoth = (message: Message, facts: Facts = {}): string =>
  languages.map((language) => say(message, language, facts)).join('\n');

/** Takes the folder; waits while another host has it and has not yet said where it can be reached. */
async function takeFolder({ acquireLock, pause }: WebHostParts): Promise<Result<FolderLock, AppError>> {
  let taken = await acquireLock();
  for (let looks = 0; looks < looksForAnnouncement; looks += 1) {
    if (taken.ok || taken.error.code !== 'storage/folder-in-use' || taken.error.facts['address'] !== '')
      break;
    await pause();
    taken = await acquireLock();
  }
  return taken;
}

/** The address of the web host that has the folder, or null where it is the desktop, or the failure is another one. */
function runningAddress(error: AppError): string | null {
  const address = error.facts['address'];
  return typeof address === 'string' && /^http:\/\/127\.0\.0\.1:\d+\/\S+$/.test(address) ? address : null;
}

type Opened = { readonly server: RunningServer; readonly host: Host; readonly stopped: Promise<void> };

/** Listens, says where, and opens the data folder. What was taken before a failure is given back. */
async function open(
  parts: WebHostParts,
  lock: FolderLock,
  addressAt: (port: number) => string,
): Promise<Result<Opened, AppError>> {
  const server = await startServer(parts.port);
  if (!server.ok) {
    lock.release();
    return server;
  }
  lock.announce(addressAt(server.value.port));
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const host = await parts.openHost(lock, stop);
  if (host.ok) return ok({ server: server.value, host: host.value, stopped });
  await server.value.close();
  return host;
}

/** The web host from its start to its end; resolves to the exit code. */
export async function runWebHost(parts: WebHostParts): Promise<number> {
  const { endWanted, print, printError } = parts;
  const lock = await takeFolder(parts);
  if (!lock.ok) {
    const running = runningAddress(lock.error);
    if (running === null) {
      printError(explainInBoth(lock.error));
      return 1;
    }
    print(`劝得住 ${running}`);
    print(inBoth(terminalMessages.alreadyRunning));
    return 0;
  }
  const secret = parts.newSecret();
  const addressAt = (port: number) => `http://127.0.0.1:${port}${enterPath(secret)}`;
  const opened = await open(parts, lock.value, addressAt);
  if (!opened.ok) {
    printError(explainInBoth(opened.error));
    return 1;
  }
  const { host, server, stopped } = opened.value;
  const { port } = server;
  const tabs = createTabConnections(() => host.connect());
  const sessions = createBrowserSessions({ port, secret, newSecret: parts.newSecret });
  server.serve({ port, files: parts.listFiles(), sessions, tabs });
  print(`劝得住 ${addressAt(port)}`);
  print(inBoth(terminalMessages.stopHint));

  const ticking = setInterval(() => tabs.tick(), tickMs);
  await Promise.race([endWanted, stopped]);
  clearInterval(ticking);
  // In this order every promise is kept: what was asked is answered, then saved, then the folder is let go.
  await server.drain();
  tabs.closeAll();
  await host.close();
  await server.close();
  print(inBoth(terminalMessages.stopped));
  return 0;
}
