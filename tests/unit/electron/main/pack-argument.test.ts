import { packArgument } from '../../../../electron/main/pack-argument';

const onLinux = (...args: string[]): string | null =>
  packArgument(['quandezhu', ...args], '/home/a', 'linux');
const onWindows = (...args: string[]): string | null =>
  packArgument(['quandezhu.exe', ...args], 'C:\\Users\\a', 'win32');

test('a double-clicked pack is found among switches, by path, by name, by address', () => {
  expect(onLinux('--no-sandbox', '/media/优 盘/十月.qzpack')).toBe('/media/优 盘/十月.qzpack');
  expect(onLinux('b.QZPACK')).toBe('/home/a/b.QZPACK');
  expect(onLinux('file:///media/a%20b/%E5%8C%85.qzpack')).toBe('/media/a b/包.qzpack');
  expect(onWindows('--allow-file-access', 'E:\\包\\十月.qzpack')).toBe('E:\\包\\十月.qzpack');
  expect(onWindows('b.qzpack')).toBe('C:\\Users\\a\\b.qzpack');
});

test.each([
  ['nothing', []],
  ['another kind of file', ['/a/b.exe', '/a/quandezhu.db', '/a.qzpack/']],
  ['the data folder', ['--data', '/stick/data.qzpack']],
  ['a switch', ['--load=/a/b.qzpack', '-x.qzpack']],
  [
    'an address of another computer',
    ['file://server/share/b.qzpack', 'https://a.example/b.qzpack', 'HTTP://a/b.qzpack'],
  ],
  ['an address that is none', ['file:///%zz.qzpack', 'file:///a%2Fb.qzpack']],
  ['control characters', ['/a/\u0000b.qzpack', '/a/b\n.qzpack']],
  ['something endless', [`/${'a'.repeat(5000)}.qzpack`]],
])('%s is ignored', (_case, args) => {
  expect(onLinux(...args)).toBeNull();
});

test.each([
  ['a share', '\\\\server\\share\\b.qzpack'],
  ['a share with slashes', '//server/share/b.qzpack'],
  ['a device', '\\\\.\\pipe\\b.qzpack'],
  ['a long form of a share', '\\\\?\\UNC\\server\\b.qzpack'],
  ['a second stream of a file', 'C:\\a.txt:b.qzpack'],
])('%s of Windows is not gone to', (_case, path) => {
  expect(onWindows(path)).toBeNull();
});
