import { build } from 'esbuild';

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'node20',
  logLevel: 'silent',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * The two hosts, and the threads that check scripts, read documents and make courseware for them. Readable output, because a stack trace in somebody's log is all
 * we will ever see of a failure.
 */
const hosts = {
  ...shared,
  platform: 'node',
  entryPoints: {
    main: 'electron/main/main.ts',
    'web-host': 'electron/web-host/cli.ts',
    'check-worker': 'electron/services/studio/check-worker.ts',
    'document-worker': 'electron/services/documents/document-worker.ts',
    'course-worker': 'electron/services/courseware/course-worker.ts',
  },
  external: ['electron', '@photostructure/sqlite'],
};

/** The preload runs sandboxed: any Node module in it is an error here, not a blank window later. */
const preload = {
  ...shared,
  platform: 'browser',
  mainFields: ['module', 'main'],
  entryPoints: { preload: 'electron/preload/preload.ts' },
  external: ['electron'],
};

/** Bundles everything that runs in Node or in the preload. Answers the paths of the modules that went in. */
export async function bundleNode(root) {
  const results = await Promise.all(
    [hosts, preload].map((part) =>
      build({ ...part, absWorkingDir: root, outdir: 'dist/electron', outExtension: { '.js': '.cjs' } }),
    ),
  );
  return results.flatMap((result) => Object.keys(result.metafile.inputs));
}
