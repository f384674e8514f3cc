import { existsSync, lstatSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzip } from '../../../build/start/unzip.mjs';
import { makeZip, type ZipEntry } from '../../support/make-zip';
import { temporaryFolder } from '../../support/temporary-folder';

function unpacked(entries: readonly ZipEntry[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), makeZip(entries));
  unzip(join(folder, 'a.zip'), join(folder, 'out'));
  return join(folder, 'out');
}

test('unpacks stored and deflated files, folders, programs and links', () => {
  const out = unpacked([
    { name: 'empty/', content: '', stored: true },
    { name: 'version', content: '45.4.1', stored: true },
    { name: 'lib/名.txt', content: 'deflated '.repeat(99) },
    { name: 'electron', content: '#!', mode: 0o100755 },
    { name: 'lib/current', content: '名.txt', mode: 0o120777, stored: true },
  ]);
  expect(statSync(join(out, 'empty')).isDirectory()).toBe(true);
  expect(readFileSync(join(out, 'version'), 'utf8')).toBe('45.4.1');
  expect(readFileSync(join(out, 'lib/名.txt'), 'utf8')).toBe('deflated '.repeat(99));
  expect(statSync(join(out, 'electron')).mode & 0o111).not.toBe(0);
  expect(statSync(join(out, 'version')).mode & 0o111).toBe(0);
  expect(lstatSync(join(out, 'lib/current')).isSymbolicLink()).toBe(true);
  expect(readlinkSync(join(out, 'lib/current'))).toBe('名.txt');
});

test.each<[string, ZipEntry]>([
  ['a name', { name: '../outside', content: 'x' }],
  ['a link', { name: 'link', content: '../../outside', mode: 0o120777, stored: true }],
])('%s that points outside the folder is refused', (_case, entry) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), makeZip([entry]));
  expect(() => unzip(join(folder, 'a.zip'), join(folder, 'out'))).toThrow('outside the folder');
  expect(existsSync(join(folder, 'outside'))).toBe(false);
});

test('a file that is cut short is refused', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), makeZip([{ name: 'a', content: 'b' }]).subarray(0, 40));
  expect(() => unzip(join(folder, 'a.zip'), join(folder, 'out'))).toThrow('cut short');
});
