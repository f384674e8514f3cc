/**
 * What `import … from 'electron'` gives under jest. Empty: code that needs a working Electron is driven by the built files
 * (tests/integration), and code that only holds types never gets here. Reading any member fails with its name.
 */
const refuse = (name: string): never => {
  throw new Error(`electron.${name} was used in a unit test; pass what you need as an argument`);
};

export const app = new Proxy({}, { get: (_target, key) => refuse(`app.${String(key)}`) });
export const BrowserWindow = class {
  constructor() {
    refuse('BrowserWindow');
  }
};
export const ipcMain = new Proxy({}, { get: (_target, key) => refuse(`ipcMain.${String(key)}`) });
export const ipcRenderer = new Proxy({}, { get: (_target, key) => refuse(`ipcRenderer.${String(key)}`) });
export const contextBridge = new Proxy({}, { get: (_target, key) => refuse(`contextBridge.${String(key)}`) });
export const protocol = new Proxy({}, { get: (_target, key) => refuse(`protocol.${String(key)}`) });
export const session = new Proxy({}, { get: (_target, key) => refuse(`session.${String(key)}`) });
export const shell = new Proxy({}, { get: (_target, key) => refuse(`shell.${String(key)}`) });
