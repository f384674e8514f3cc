import { budgetBytes, judgePackage } from '../../../build/package/judge-package.mjs';

type File = { path: string; size: number; offset: number; unpacked: boolean };

const file = (path: string, size = 10): File => ({ path, size, offset: 0, unpacked: false });
const whole = [
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
  'dist/renderer/assets/index-Ab_1.js',
  'dist/scripts-data/ruleset.yaml',
  'dist/scripts-data/scripts/f04.yaml',
].map((path) => file(path));

const judge = (files: File[], content = ''): string[] =>
  judgePackage({ files, text: () => content }, ['/home/someone']);

test('a whole package has no findings', () => {
  expect(judge(whole)).toEqual([]);
});

test.each([
  ['a library', file('node_modules/react/index.js'), 'unexpected: node_modules/react/index.js'],
  ['a source map', file('dist/renderer/assets/index-Ab_1.js.map'), 'unexpected'],
  ['the other host', file('dist/electron/web-host.cjs'), 'unexpected: dist/electron/web-host.cjs'],
  ['a test report', file('dist/reports/e2e.json'), 'unexpected'],
  [
    'something outside the archive',
    { ...file('dist/electron/main.cjs'), unpacked: true },
    'outside the archive',
  ],
  ['too much', file('dist/renderer/assets/noise.wav', budgetBytes), 'too large'],
])('%s is found', (_case, extra, expected) => {
  expect(judge([...whole, extra]).join('\n')).toContain(expected);
});

test('what is missing is named', () => {
  expect(judge(whole.filter(({ path }) => !path.endsWith('preload.cjs')))).toEqual([
    'missing: dist/electron/preload.cjs',
  ]);
});

test('a folder of the machine that built it is found', () => {
  expect(judge(whole, 'at /home/someone/app.ts').join('\n')).toContain('package.json names /home/someone');
});
