/** What a portable edition must hold, may hold, and how large it may be. */

const required = [
  '使用说明.txt',
  'app/launch.cjs',
  'app/end-with-launcher.cjs',
  'app/LICENSE',
  'app/dist/electron/web-host.cjs',
  'app/dist/electron/check-worker.cjs',
  'app/dist/electron/document-worker.cjs',
  'app/dist/electron/course-worker.cjs',
  'app/dist/renderer/index.html',
  'app/dist/scripts-data/ruleset.yaml',
  'app/dist/third-party-notices.txt',
  'app/dist/third-party.json',
  'licences/node.txt',
  'licences/sbom.cdx.json',
];

const allowed = [
  /^(使用说明\.txt|启动劝得住\.(cmd|vbs|sh|desktop))$/,
  /^app\/(launch|end-with-launcher)\.cjs$/,
  /^app\/LICENSE$/,
  /^app\/dist\/(build-info\.json|third-party\.json|third-party-notices\.txt)$/,
  /^app\/dist\/electron\/[a-z-]+\.cjs$/,
  /^app\/dist\/renderer\/(index\.html|assets\/[^/]+\.(js|css|svg|png|woff2|mp3|ogg|wav))$/,
  /^app\/dist\/scripts-data\/.+\.(ya?ml|json|md)$/,
  /^runtime\/(win32-x64\/node\.exe|linux-(x64|arm64)\/node)$/,
  /^licences\/(node\.txt|sbom\.cdx\.json)$/,
];

/** The app without runtimes, unpacked; a runtime has about 125 MB. */
export const appBudgetBytes = 16 * 1024 * 1024;
export const runtimeBudgetBytes = 140 * 1024 * 1024;

const starters = {
  win32: ['启动劝得住.cmd', '启动劝得住.vbs'],
  linux: ['启动劝得住.sh', '启动劝得住.desktop'],
};
const isText = (path) => /\.(cjs|js|css|html|json|txt|ya?ml|md|svg|cmd|sh|desktop)$/.test(path);
const isProgram = (path) => path.startsWith('runtime/linux-') || path.endsWith('.sh');

/** Answers what is wrong, as sentences. `kinds` are the runtimes it is for; `machinePaths` must not be named in any text. */
export function judgeEdition(entries, kinds, machinePaths) {
  const contents = entries.map(({ path, mode, bytes }) => ({ path, mode, bytes: bytes() }));
  const paths = new Set(contents.map(({ path }) => path));
  const systems = [...new Set(kinds.map((kind) => kind.split('-')[0]))];
  const runtimes = kinds.map((kind) => `runtime/${kind}/${kind.startsWith('win32') ? 'node.exe' : 'node'}`);
  const needed = [...required, ...runtimes, ...systems.flatMap((system) => starters[system])];
  const app = contents.filter(({ path }) => !path.startsWith('runtime/'));
  const appSize = app.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    ...needed.filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
    ...contents
      .filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
      .map(({ path }) => `unexpected: ${path}`),
    ...(paths.size < contents.length ? ['a path occurs twice'] : []),
    ...contents
      .filter(({ path, mode }) => isProgram(path) !== ((mode & 0o111) !== 0) && !path.endsWith('.desktop'))
      .map(({ path }) => `the right to run is wrong: ${path}`),
    ...(appSize > appBudgetBytes ? [`too large: ${appSize} bytes of at most ${appBudgetBytes}`] : []),
    ...contents
      .filter(({ path, bytes }) => path.startsWith('runtime/') && bytes.length > runtimeBudgetBytes)
      .map(({ path, bytes }) => `too large: ${path}, ${bytes.length} bytes`),
    ...contents
      .filter(({ path }) => isText(path))
      .flatMap(({ path, bytes }) =>
        machinePaths.filter((place) => bytes.includes(place)).map((place) => `${path} names ${place}`),
      ),
  ];
}
