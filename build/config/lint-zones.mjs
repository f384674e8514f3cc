/**
 * The import law, as data: renderer → core ← electron. Each message names the right place, because a refusal that does not
 * say where to go is only an obstacle.
 */

const tests = {
  regex: '^(\\.\\./)+tests(/|$)',
  message: 'Nothing imports tests. Move what is shared into the area that owns it.',
};
const build = {
  regex: '^(\\.\\./)+build(/|$)',
  message: 'build/ is not shipped. Move what is shared into core/.',
};
const viaAlias = {
  regex: '^(\\.\\./)+core(/|$)',
  message: "Reach core as '#core/…': relative paths stay inside one area.",
};

const core = [
  {
    regex: '^(?!\\.{1,2}/|zod$|yaml$|@noble/hashes/|#core/)',
    message:
      'core/ is pure: it imports only core/ and the pure packages zod, yaml, @noble/hashes. What touches the machine belongs in electron/, what people see in renderer/.',
  },
  {
    regex: '^(\\.\\./)+(electron|renderer|scripts-data)(/|$)',
    message:
      'core/ is imported by electron/ and renderer/, never the other way round. Pass the value in as an argument.',
  },
  { regex: '^#core/', message: "Inside core/ write a relative path; '#core/…' is for the other areas." },
  tests,
  build,
];

const renderer = [
  {
    regex:
      '^(electron(/.*)?$|node:)|^(fs|path|os|crypto|http|https|net|child_process|url|util|stream|worker_threads)(/|$)|sqlite',
    message:
      'renderer/ never touches the machine. Ask through the bridge (renderer/bridge) and do the work in electron/services.',
  },
  {
    regex: '^(\\.\\./)+electron(/|$)',
    message:
      'renderer/ never imports electron/. Types and logic that both need live in core/; calls go through renderer/bridge.',
  },
  viaAlias,
  tests,
  build,
];

const rendererComponents = [
  ...renderer,
  {
    regex: '^(\\.\\./)+(stores|bridge|screens|app)(/|$)',
    message:
      'A component takes values and callbacks. Read stores in a screen (renderer/screens) and pass the values down.',
  },
];

const rendererStores = [
  ...renderer,
  {
    regex: '^react(-dom)?(/|$)|^zustand$|^(\\.\\./)+(components|screens|app)(/|$)',
    message:
      "A store is a vanilla factory that knows no React ('zustand/vanilla'). Hooks live beside the screens; the bridge is passed in.",
  },
];

const electron = [
  {
    regex: '^(\\.\\./)+renderer(/|$)|^react(-dom)?(/|$)|^zustand(/|$)',
    message: 'electron/ never imports renderer/. What both need belongs in core/.',
  },
  viaAlias,
  tests,
  build,
];

const electronPlainNode = [
  ...electron,
  {
    regex: '^electron(/.*)?$',
    message:
      'This folder also runs in plain Node (the web host). Take what you need as an argument; only electron/main, electron/ipc and electron/preload import Electron.',
  },
];

const electronStorage = [
  ...electronPlainNode,
  {
    regex: '^(\\.\\./)+(services|ipc|main|web-host|windows)(/|$)',
    message: 'electron/storage is the lowest layer: services call it. Pass the value in as an argument.',
  },
];

const electronServices = [
  ...electronPlainNode,
  {
    regex: '^(\\.\\./)+(ipc|main|web-host|windows|preload)(/|$)',
    message: 'A service does not know which host carries it. Pass what you need in as an argument.',
  },
];

const electronPreload = [
  ...electron,
  {
    regex: '^node:|^(\\.\\./)+(services|storage|ipc|main|web-host|windows|export)(/|$)',
    message:
      'The preload runs in a sandbox: it may import Electron and #core/bridge only. Do the work behind a channel.',
  },
];

/** Later entries replace earlier ones for the files they name, so each lists its whole law. */
export const lintZones = [
  { files: ['core/**/*.ts'], patterns: core },
  { files: ['renderer/**/*.{ts,tsx}'], patterns: renderer },
  { files: ['renderer/components/**/*.{ts,tsx}'], patterns: rendererComponents },
  { files: ['renderer/stores/**/*.ts'], patterns: rendererStores },
  { files: ['electron/**/*.ts'], patterns: electron },
  { files: ['electron/storage/**/*.ts'], patterns: electronStorage },
  { files: ['electron/services/**/*.ts'], patterns: electronServices },
  { files: ['electron/web-host/**/*.ts', 'electron/export/**/*.ts'], patterns: electronPlainNode },
  { files: ['electron/preload/**/*.ts'], patterns: electronPreload },
  { files: ['tests/**/*.{ts,tsx}', 'build/tools/**/*.ts'], patterns: [viaAlias] },
];
