import { contextBridge, ipcRenderer } from 'electron';

import { preloadName, type PreloadApi } from '#core/bridge/preload-api';

/** Requests travel as JSON text, as they do over HTTP: so both hosts get, and refuse, exactly the same. */
const api = {
  ask: async (channel, request) =>
    (await ipcRenderer.invoke('ask', channel, JSON.stringify(request))) as Awaited<
      ReturnType<PreloadApi['ask']>
    >,
  host: 'desktop',
} satisfies PreloadApi;

contextBridge.exposeInMainWorld(preloadName, api);
