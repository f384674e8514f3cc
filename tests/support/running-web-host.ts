import { randomBytes } from 'node:crypto';

import type { HostOptions } from '../../electron/services/open-host';
import { listRendererFiles } from '../../electron/shell/renderer-files';
import { acquireFolderLock } from '../../electron/storage/folder-lock';
import { runWebHost } from '../../electron/web-host/run-web-host';
import { rendererFolder } from './renderer-folder';
import { temporaryFolder } from './temporary-folder';
import { tryHost } from './test-host';

/** A web host in this process, on a real data folder and a real port. */
export type RunningWebHost = {
  readonly dataFolder: string;
  /** Everything on stdout and on stderr, line by line. */
  readonly printed: readonly string[];
  readonly errors: readonly string[];
  /** Resolves to the address with its secret, or null when the start failed. */
  readonly address: Promise<string | null>;
  /** As Ctrl+C would; resolves to the exit code. */
  readonly end: () => Promise<number>;
  readonly exitCode: Promise<number>;
};

/** What a test may choose. */
export type WebHostTouches = {
  readonly dataFolder?: string;
  readonly port?: number;
  readonly host?: Partial<HostOptions>;
};

const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;
const running: RunningWebHost[] = [];

/** Starts one; it is ended after the test. */
export function runningWebHost(touches: WebHostTouches = {}): RunningWebHost {
  const dataFolder = touches.dataFolder ?? temporaryFolder();
  const printed: string[] = [];
  const errors: string[] = [];
  let found = (_address: string | null): void => undefined;
  const address = new Promise<string | null>((resolve) => (found = resolve));
  let wantEnd = (): void => undefined;
  const endWanted = new Promise<void>((resolve) => (wantEnd = resolve));
  const exitCode = runWebHost({
    port: touches.port ?? 0,
    acquireLock: () => acquireFolderLock(dataFolder),
    openHost: (lock, stop) => tryHost({ ...touches.host, dataFolder, stop, lock }),
    listFiles: () => listRendererFiles(rendererFolder()),
    newSecret: () => randomBytes(32).toString('base64url'),
    print: (line) => {
      printed.push(line);
      const match = addressPattern.exec(line);
      if (match !== null) found(match[0]);
    },
    printError: (line) => errors.push(line),
    endWanted,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  void exitCode.finally(() => found(null));
  const end = () => {
    wantEnd();
    return exitCode;
  };
  const host = { dataFolder, printed, errors, address, end, exitCode };
  running.push(host);
  return host;
}

afterEach(async () => {
  for (const host of running.splice(0)) await host.end();
});
