import { contextBridge, ipcRenderer } from 'electron';

import { fileOpenedMessage, preloadName, type PreloadApi } from '#core/bridge/preload-api';

/** Requests travel as JSON text, as they do over HTTP: so both hosts get, and refuse, exactly the same. */
const api = {
  ask: async (channel, request) =>
    (await ipcRenderer.invoke('ask', channel, JSON.stringify(request))) as Awaited<
      ReturnType<PreloadApi['ask']>
    >,
  host: 'desktop',
  onFileOpened: (call) => {
    // Nothing of Electron's event goes on to the page.
    const listener = () => call();
    ipcRenderer.on(fileOpenedMessage, listener);
    return () => void ipcRenderer.off(fileOpenedMessage, listener);
  },
} satisfies PreloadApi;

contextBridge.exposeInMainWorld(preloadName, api);
