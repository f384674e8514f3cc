/** What an app.asar must hold, may hold, and how large it may be. */

const required = [
  'package.json',
  'LICENSE',
  'dist/build-info.json',
  'dist/third-party.json',
  'dist/third-party-notices.txt',
  'dist/electron/main.cjs',
  'dist/electron/check-worker.cjs',
  'dist/electron/document-worker.cjs',
  'dist/electron/course-worker.cjs',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
  'dist/scripts-data/ruleset.yaml',
];

const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/(build-info\.json|third-party\.json|third-party-notices\.txt)$/,
  /^dist\/electron\/(main|preload|[a-z]+-worker)\.cjs$/,
  /^dist\/renderer\/(index\.html|assets\/[^/]+\.(js|css|svg|png|woff2|mp3|ogg|wav))$/,
  /^dist\/scripts-data\/.+\.(ya?ml|json|md)$/,
];

/** Room for scripts and sounds to come; a library slipped in by mistake shows long before. */
export const budgetBytes = 12 * 1024 * 1024;

const isText = ({ path }) => /\.(cjs|js|css|html|json|txt|ya?ml|md|svg)$/.test(path);

/** Answers what is wrong, as sentences. `machinePaths` are folders of this machine that must not be named in any text. */
export function judgePackage({ files, text }, machinePaths) {
  const paths = new Set(files.map(({ path }) => path));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return [
    ...required.filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
    ...files
      .filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
      .map(({ path }) => `unexpected: ${path}`),
    ...files.filter(({ unpacked }) => unpacked).map(({ path }) => `outside the archive: ${path}`),
    ...(total > budgetBytes ? [`too large: ${total} bytes of at most ${budgetBytes}`] : []),
    ...files.filter(isText).flatMap((file) => {
      const content = text(file);
      return machinePaths
        .filter((path) => content.includes(path))
        .map((path) => `${file.path} names ${path}`);
    }),
  ];
}
