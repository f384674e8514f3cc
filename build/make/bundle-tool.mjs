import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

/** Stay outside the bundle: native code, or programs of their own. */
const external = [
  'electron',
  '@photostructure/sqlite',
  '@playwright/test',
  'playwright-core',
  'esbuild',
  'vite',
];

const stateOf = (root, file) => {
  const { mtimeMs, size } = statSync(join(root, file));
  return `${mtimeMs}:${size}`;
};

function isFresh(root, bundle, stamp) {
  if (!existsSync(bundle) || !existsSync(stamp)) return false;
  try {
    const inputs = Object.entries(JSON.parse(readFileSync(stamp, 'utf8')));
    return inputs.every(([file, state]) => stateOf(root, file) === state);
  } catch {
    return false;
  }
}

/** Bundles one tool into dist/tools and answers the bundle's path, or null when it does not compile (errors on stderr). */
export async function bundleTool(root, entry) {
  const name = basename(entry, '.ts');
  const bundle = join(root, 'dist/tools', `${name}.mjs`);
  const stamp = join(root, 'dist/tools', `${name}.inputs.json`);
  if (isFresh(root, bundle, stamp)) return bundle;
  const { build } = await import('esbuild').catch(() => {
    console.error(
      'The packages are not installed. Run npm start or npm test once; they install what is missing.',
    );
    process.exit(1);
  });
  const result = await build({
    absWorkingDir: root,
    entryPoints: [relative(root, resolve(root, entry))],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
    // Some packages are CommonJS inside and ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  }).catch((error) => {
    console.error(error.message);
    return null;
  });
  if (result === null) return null;
  const inputs = [...Object.keys(result.metafile.inputs), 'package-lock.json', 'build/make/bundle-tool.mjs'];
  mkdirSync(join(root, 'dist/tools'), { recursive: true });
  writeFileSync(stamp, JSON.stringify(Object.fromEntries(inputs.map((file) => [file, stateOf(root, file)]))));
  return bundle;
}
