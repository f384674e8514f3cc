import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { electronProgram, findElectronBinary } from '../../../build/start/electron-binary.mjs';
import { electronSource } from '../../../build/start/electron-source.mjs';
import { fetchElectron } from '../../../build/start/fetch-electron.mjs';
import { makeZip } from '../../support/make-zip';
import { temporaryFolder } from '../../support/temporary-folder';

const version = '1.2.3';
const zip = makeZip([
  { name: electronProgram(), content: 'program', mode: 0o100755 },
  { name: 'version', content: `v${version}` },
]);
const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;

let server: Server;
let asked: string[];
let body: Buffer;

function project(checksum = createHash('sha256').update(zip).digest('hex')): string {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package.json'), JSON.stringify({ devDependencies: { electron: version } }));
  mkdirSync(join(root, 'build/config'), { recursive: true });
  writeFileSync(join(root, 'build/config/electron-checksums.json'), JSON.stringify({ [file]: checksum }));
  return root;
}

beforeEach(async () => {
  asked = [];
  body = zip;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['ELECTRON_MIRROR'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror`;
});

afterEach(async () => {
  delete process.env['ELECTRON_MIRROR'];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const silent = () => undefined;

test('fetches, checks, unpacks, and finds it the next time', async () => {
  const root = project();
  expect(findElectronBinary(root)).toBeNull();
  const { program } = await fetchElectron(root, silent);
  expect(asked).toEqual([`/mirror/v${version}/${file}`]);
  expect(readFileSync(program ?? '', 'utf8')).toBe('program');
  expect(findElectronBinary(root)).toBe(program);
});

test('a file with another check sum is thrown away, and the mirror is left alone for a day', async () => {
  const root = project();
  body = Buffer.concat([zip, Buffer.from('!')]);
  expect((await fetchElectron(root, silent)).why).toContain('wrong checksum');
  expect(findElectronBinary(root)).toBeNull();
  expect(existsSync(join(root, `dist/electron-runtime/${version}.zip`))).toBe(false);
  expect((await fetchElectron(root, silent)).why).toContain('within the last day');
  expect(asked).toHaveLength(1);
});

test('another mirror is tried at once', async () => {
  const root = project();
  process.env['ELECTRON_MIRROR'] += '/closed';
  body = Buffer.from('nothing');
  await fetchElectron(root, silent);
  process.env['ELECTRON_MIRROR'] = process.env['ELECTRON_MIRROR']?.replace('/closed', '/open');
  body = zip;
  expect((await fetchElectron(root, silent)).program).toBeDefined();
});

test('no one at the address: says so', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect((await fetchElectron(project(), silent)).why).toContain('ECONNREFUSED');
});

test("the address is put together from the settings that Electron's own installer reads", () => {
  expect(electronSource('1.2.3', { npm_config_electron_mirror: 'http://m' }, 'linux', 'x64').url).toBe(
    'http://m/v1.2.3/electron-v1.2.3-linux-x64.zip',
  );
  expect(
    electronSource(
      '1.2.3',
      { ELECTRON_MIRROR: 'http://m/', ELECTRON_CUSTOM_DIR: '{{ version }}' },
      'win32',
      'x64',
    ).url,
  ).toBe('http://m/1.2.3/electron-v1.2.3-win32-x64.zip');
});
