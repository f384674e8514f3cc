import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { readTar } from '../../../build/portable/read-tar.mjs';
import { writeTarGz } from '../../../build/portable/write-tar.mjs';
import { writeZip } from '../../../build/portable/write-zip.mjs';
import { unzip } from '../../../build/start/unzip.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

type Entry = { path: string; mode: number; bytes: () => Buffer };
type Write = (file: string, entries: Entry[], date: Date) => Promise<void>;

const date = new Date(2020, 0, 1);
const longName = `${'a'.repeat(60)}/${'文件'.repeat(12)}/${'b'.repeat(60)}.txt`;
const entries = (
  [
    ['启动劝得住.sh', 0o755, '#!/bin/sh\n'],
    ['app/dist/空.txt', 0o644, ''],
    [longName, 0o644, 'deep'],
    ['runtime/linux-x64/node', 0o755, 'n'.repeat(1500)],
  ] as const
).map(([path, mode, content]) => ({ path, mode, bytes: () => Buffer.from(content) }));

async function written(write: Write, name: string): Promise<string> {
  const file = join(temporaryFolder(), name);
  await write(file, entries, date);
  return file;
}

/** Every file as it was put in, with its Chinese name and the right to run it. */
function expectUnpacked(folder: string): void {
  for (const { path, mode, bytes } of entries) {
    expect(readFileSync(join(folder, path))).toEqual(bytes());
    expect((statSync(join(folder, path)).mode & 0o111) !== 0).toBe((mode & 0o111) !== 0);
  }
}

test("the system's own tar unpacks what was written", async () => {
  const file = await written(writeTarGz, 'a.tar.gz');
  const out = join(temporaryFolder(), 'out');
  mkdirSync(out);
  execFileSync('tar', ['-xzf', file, '-C', out]);
  expectUnpacked(out);
});

test('the zip holds the same, its names marked as UTF-8', async () => {
  const file = await written(writeZip, 'a.zip');
  const out = join(temporaryFolder(), 'out');
  unzip(file, out);
  expectUnpacked(out);
  const local = readFileSync(file);
  expect(local.readUInt16LE(6) & 0x0800).toBe(0x0800);
});

test.each([
  ['tar.gz', writeTarGz],
  ['zip', writeZip],
] as [string, Write][])('a %s of the same entries has the same bytes each time', async (ending, write) => {
  const [first, second] = [await written(write, `a.${ending}`), await written(write, `b.${ending}`)];
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test('a name that no tar can hold is refused, not cut', async () => {
  const long = { path: `${'x'.repeat(101)}.txt`, mode: 0o644, bytes: () => Buffer.from('') };
  await expect(writeTarGz(join(temporaryFolder(), 'a.tar.gz'), [long], date)).rejects.toThrow('too long');
});

test('files are taken out of a tar by name, and only those', async () => {
  const tgz = readFileSync(await written(writeTarGz, 'a.tgz'));
  const found = readTar(tgz, ['runtime/linux-x64/node', longName, 'nowhere']);
  expect([...found.keys()].sort()).toEqual([longName, 'runtime/linux-x64/node'].sort());
  expect(found.get(longName)?.toString()).toBe('deep');
});

test('a tar that was cut off is refused', async () => {
  const { gunzipSync } = await import('node:zlib');
  const tar = gunzipSync(readFileSync(await written(writeTarGz, 'a.tgz')));
  const cut = gzipSync(tar.subarray(0, tar.length - 2500));
  expect(() => readTar(cut, ['runtime/linux-x64/node'])).toThrow(
    'a broken archive, at runtime/linux-x64/node',
  );
});
