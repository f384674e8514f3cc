import { appBudgetBytes, judgeEdition } from '../../../build/portable/judge-edition.mjs';

type Entry = { path: string; mode: number; bytes: () => Buffer };

const entry = (path: string, mode = 0o644, content: Buffer = Buffer.from('x')): Entry => ({
  path,
  mode,
  bytes: () => content,
});

const shared = [
  '使用说明.txt',
  'app/launch.cjs',
  'app/end-with-launcher.cjs',
  'app/LICENSE',
  'app/dist/build-info.json',
  'app/dist/electron/web-host.cjs',
  'app/dist/electron/check-worker.cjs',
  'app/dist/electron/document-worker.cjs',
  'app/dist/electron/course-worker.cjs',
  'app/dist/renderer/index.html',
  'app/dist/renderer/assets/index-Ab_1.js',
  'app/dist/scripts-data/ruleset.yaml',
  'app/dist/third-party-notices.txt',
  'app/dist/third-party.json',
  'licences/node.txt',
  'licences/sbom.cdx.json',
].map((path) => entry(path));
const linux = [
  entry('启动劝得住.sh', 0o755),
  entry('启动劝得住.desktop', 0o755),
  entry('runtime/linux-x64/node', 0o755),
];
const windows = ['启动劝得住.cmd', '启动劝得住.vbs', 'runtime/win32-x64/node.exe'].map((path) => entry(path));
const whole = [...shared, ...linux];

const judge = (entries: Entry[], kinds = ['linux-x64']): string[] =>
  judgeEdition(entries, kinds, ['/home/someone']);

test('a whole edition has no findings, for one system or for two', () => {
  expect(judge(whole)).toEqual([]);
  expect(judge([...whole, ...windows], ['win32-x64', 'linux-x64'])).toEqual([]);
});

test.each([
  ['a library', entry('app/node_modules/react/index.js'), 'unexpected: app/node_modules/react/index.js'],
  ["somebody's data", entry('data/quandezhu.db'), 'unexpected: data/quandezhu.db'],
  ['a source map', entry('app/dist/renderer/assets/index-Ab_1.js.map'), 'unexpected'],
  ['the desktop shell under a name of its own', entry('app/dist/main.cjs'), 'unexpected'],
  ['the same path twice', entry('app/LICENSE'), 'a path occurs twice'],
  ['too much', entry('app/dist/renderer/assets/a.wav', 0o644, Buffer.alloc(appBudgetBytes)), 'too large'],
  [
    'a folder of the machine that built it',
    entry('app/dist/renderer/assets/a.js', 0o644, Buffer.from('at /home/someone/app.ts')),
    'app/dist/renderer/assets/a.js names /home/someone',
  ],
])('%s is found', (_case, extra, expected) => {
  expect(judge([...whole, extra]).join('\n')).toContain(expected);
});

test('what is missing is named: launchers and a runtime for every system', () => {
  expect(judge(whole, ['win32-x64', 'linux-x64'])).toEqual([
    'missing: runtime/win32-x64/node.exe',
    'missing: 启动劝得住.cmd',
    'missing: 启动劝得住.vbs',
  ]);
});

test('a program that nobody may run is found, and a text that anybody may', () => {
  const spoiled = whole.map((one) => {
    if (one.path.startsWith('runtime/')) return { ...one, mode: 0o644 };
    return one.path === 'app/LICENSE' ? { ...one, mode: 0o755 } : one;
  });
  expect(judge(spoiled)).toEqual([
    'the right to run is wrong: app/LICENSE',
    'the right to run is wrong: runtime/linux-x64/node',
  ]);
});
