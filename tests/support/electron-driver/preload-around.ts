/** The function that carries a question out of the page; gone from the page before any of its scripts runs. */
export const carrierName = '__standInInvoke';

/**
 * Wraps the built preload for a page: it gets what a sandboxed preload gets of Electron, and no module besides. Like the
 * real one it runs before the page's scripts, in the top frame only. (Real Electron runs it in a world of its own; that
 * cannot be had here.)
 */
export function preloadAround(source: string): string {
  return `(() => {
    const carry = window[${JSON.stringify(carrierName)}];
    delete window[${JSON.stringify(carrierName)}];
    if (window !== window.top || location.origin === 'null') return;
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, api) =>
          Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
      },
      ipcRenderer: {
        invoke: (name, ...rest) => carry(name, rest),
        on: (name, listener) => window.addEventListener('stand-in:' + name, listener),
        off: (name, listener) => window.removeEventListener('stand-in:' + name, listener),
      },
    };
    const require = (name) => {
      if (name === 'electron') return electron;
      throw new Error('module not found: ' + name);
    };
    const module = { exports: {} };
    (function (exports, require, module) {
${source}
    })(module.exports, require, module);
  })();`;
}
