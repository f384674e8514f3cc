import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

/** What of dist/ the web host needs. The desktop's main and preload are not among it. */
const wanted = [
  /^electron\/(web-host|[a-z]+-worker)\.cjs$/,
  /^renderer\//,
  /^scripts-data\//,
  /^(build-info|third-party)\.json$/,
  /^third-party-notices\.txt$/,
];

/** The launcher as one file: it runs from a stick, where every file costs time. */
async function bundleLauncher(root) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['build/portable/launcher/launch.mjs'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    // The source is a module only for its tests; bundled, it has the folder that it lies in.
    define: { 'import.meta.dirname': '__dirname' },
  });
  return Buffer.from(result.outputFiles[0].contents);
}

/** The app itself, the same for every system: entries of { path, mode, bytes }. Expects a built dist/. */
export async function appFiles(root) {
  const dist = join(root, 'dist');
  const launcher = await bundleLauncher(root);
  const endWithLauncher = join(root, 'build/portable/launcher/end-with-launcher.cjs');
  const built = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => wanted.some((pattern) => pattern.test(path)))
    .sort();
  const entry = (path, bytes) => ({ path, mode: 0o644, bytes });
  return [
    entry('app/launch.cjs', () => launcher),
    entry('app/end-with-launcher.cjs', () => readFileSync(endWithLauncher)),
    entry('app/LICENSE', () => readFileSync(join(root, 'LICENSE'))),
    ...built.map((path) => entry(`app/dist/${path}`, () => readFileSync(join(dist, path)))),
  ];
}
