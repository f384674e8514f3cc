import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { fetchElectronZip } from '../../../build/release/fetch-electron-zip.mjs';
import { releasePlan } from '../../../build/release/release-plan.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

const name = 'electron-v1.2.3-win32-x64.zip';
const checksums = { [name]: createHash('sha256').update('the zip').digest('hex') };
let server: Server;
let body: string;
let asked: number;

beforeEach(async () => {
  body = 'the zip';
  asked = 0;
  server = createServer((_request, response) => {
    asked += 1;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const fetchFor = (store: string, arch = 'x64') =>
  fetchElectronZip({
    version: '1.2.3',
    checksums,
    platform: 'win32',
    arch,
    store,
    env: { ELECTRON_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
  });

test('the zip of another system is fetched from the mirror, checked, and kept for the next release', async () => {
  const store = temporaryFolder();
  expect(await fetchFor(store)).toEqual({ file: join(store, name) });
  expect(await fetchFor(store)).toEqual({ file: join(store, name) });
  expect(readFileSync(join(store, name), 'utf8')).toBe('the zip');
  expect(asked).toBe(1);
});

test('something else than what is committed is called wrong, and nothing of it stays', async () => {
  const store = temporaryFolder();
  body = 'another zip';
  expect(await fetchFor(store)).toEqual({ wrong: `${name}: wrong checksum` });
  expect(readdirSync(store)).toEqual([]);
});

test('nobody at the address, and a system that Electron has nothing for, are only told', async () => {
  const store = join(temporaryFolder(), 'store');
  expect(await fetchFor(store, 'ia32')).toEqual({ why: 'there is no Electron 1.2.3 for win32-ia32' });
  expect(existsSync(store)).toBe(false);
  const address = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
  const env = { ELECTRON_MIRROR: `http://127.0.0.1:${address}/` };
  const told = await fetchElectronZip({
    version: '1.2.3',
    checksums,
    platform: 'win32',
    arch: 'x64',
    store,
    env,
  });
  expect(told).toEqual({ why: `${name} cannot be fetched (ECONNREFUSED)` });
});

test('every installer is planned for every system; where it cannot be made, the plan says so', () => {
  const missing = (machine: string) =>
    releasePlan(machine)
      .filter(({ why }) => why !== null)
      .map(({ platform, arch }) => `${platform}-${arch}`);
  expect(releasePlan('linux')).toHaveLength(6);
  expect(missing('darwin')).toEqual([]);
  expect(missing('linux')).toEqual(['darwin-x64', 'darwin-arm64']);
  expect(missing('win32')).toEqual(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);
});
