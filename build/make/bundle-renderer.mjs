import { join, relative } from 'node:path';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Builds the pages. Routes are split where the source says React.lazy. No source maps: they would carry machine paths into
 * the package. Nothing is inlined into HTML or CSS, because the content security policy allows neither inline scripts,
 * inline styles nor data addresses. Answers the paths of the modules that went in.
 */
export async function bundleRenderer(root) {
  const modules = new Set();
  await build({
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      react(),
      {
        name: 'list-modules',
        moduleParsed: ({ id }) => void modules.add(relative(root, id.split('?')[0])),
      },
    ],
    build: {
      outDir: join(root, 'dist/renderer'),
      emptyOutDir: true,
      // The oldest browser a station PC is likely to have (the last one for Windows 7); Electron's own is far newer.
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // The editor is one chunk of its own, fetched when it is gone to; the first screen has a budget in the bench.
      chunkSizeWarningLimit: 1200,
      sourcemap: false,
      license: false,
    },
  });
  return [...modules];
}
