import { createHash } from 'node:crypto';

import type { Bridge } from '#core/bridge/bridge';
import type { PreloadApi } from '#core/bridge/preload-api';

import { handleAsk } from '../../../../electron/ipc/handle-ask';
import type { HostOptions } from '../../../../electron/services/open-host';
import { createHttpBridge } from '../../../../renderer/bridge/http-bridge';
import { createPreloadBridge } from '../../../../renderer/bridge/preload-bridge';
import { browserAt } from '../../../support/browser-at';
import { StandInIpc } from '../../../support/electron-driver/stand-in-ipc';
import { runningWebHost } from '../../../support/running-web-host';
import { temporaryFolder } from '../../../support/temporary-folder';
import { testHost } from '../../../support/test-host';

/** One of the two ways from a page to a host: everything from the client's first line to the services is the real thing. */
export type Way = {
  readonly dataFolder: string;
  /** A window or tab of its own. */
  readonly newWindow: () => Bridge;
  /** How often the host was asked to end. */
  readonly stops: () => number;
};

/** Ids and chance that repeat, so that what both hosts answer can be compared to the letter. */
function repeatable(): Pick<HostOptions, 'newId' | 'randomBytes'> {
  let given = 0;
  const next = () => (given += 1);
  const bytes = (count: number) => createHash('sha512').update(`bytes-${next()}`).digest().subarray(0, count);
  return { newId: () => `id-${next()}`, randomBytes: (count) => new Uint8Array(bytes(count)) };
}

/** The preload itself, with Electron's two members that it uses. */
function preloadOver(invoke: (name: string, ...rest: readonly unknown[]) => Promise<unknown>): PreloadApi {
  const exposed = new Map<string, unknown>();
  jest.isolateModules(() => {
    jest.doMock('electron', () => ({
      contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
      ipcRenderer: { invoke },
    }));
    jest.requireActual('../../../../electron/preload/preload');
  });
  return exposed.get('quandezhu') as PreloadApi;
}

async function desktop(): Promise<Way> {
  const dataFolder = temporaryFolder();
  let stops = 0;
  const host = await testHost({ ...repeatable(), dataFolder, hostKind: 'desktop', stop: () => (stops += 1) });
  const ipc = new StandInIpc();
  handleAsk(ipc as unknown as Parameters<typeof handleAsk>[0], host, 'app://quandezhu');
  let windows = 0;
  return {
    dataFolder,
    newWindow: () => {
      const sender = { id: (windows += 1), once: () => undefined };
      const event = { sender, senderFrame: { url: 'app://quandezhu/', parent: null } };
      return createPreloadBridge(preloadOver((name, ...rest) => ipc.invoke(event, name, rest)));
    },
    stops: () => stops,
  };
}

async function web(): Promise<Way> {
  const host = runningWebHost({ host: repeatable() });
  let stops = 0;
  void host.exitCode.then(() => (stops += 1));
  const at = await browserAt((await host.address) ?? '');
  let tabs = 0;
  return {
    dataFolder: host.dataFolder,
    newWindow: () => {
      const fetchHere: typeof fetch = (path, init) =>
        fetch(new URL(path as string, at.origin), {
          ...init,
          headers: { ...(init?.headers as Record<string, string>), cookie: at.cookie, origin: at.origin },
        });
      return createHttpBridge(fetchHere, `tab-${(tabs += 1)}-`.padEnd(22, 'x'));
    },
    stops: () => stops,
  };
}

/** Both, by the name that `app:get-status` tells. */
export const ways = { desktop, web } as const;
