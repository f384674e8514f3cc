import { readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

import { dataFiles } from '../../../electron/storage/data-files';
import { acquireFolderLock } from '../../../electron/storage/folder-lock';
import { sqliteModule } from '../../../electron/storage/sqlite-module';
import { browserAt } from '../../support/browser-at';
import { runningWebHost } from '../../support/running-web-host';
import { temporaryFolder } from '../../support/temporary-folder';

/** How the web host starts, is found again, and ends. */

test('the address stands on one line of its own', async () => {
  const host = runningWebHost();
  const address = await host.address;
  expect(host.printed.filter((line) => line.includes('http'))).toEqual([`劝得住 ${address}`]);
});

test('it listens on this computer only, whatever other addresses the computer has', async () => {
  const { port } = new URL((await runningWebHost().address) ?? '');
  const others = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ address }) => address !== '127.0.0.1')
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address));
  for (const host of ['::1', ...others]) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = createConnection({ host, port: Number(port) });
      socket.on('error', () => resolve('refused'));
      socket.on('connect', () => {
        socket.destroy();
        resolve('connected');
      });
    });
    expect([host, outcome]).toEqual([host, 'refused']);
  }
});

test('a second start on the same folder finds the running host and says so', async () => {
  const first = runningWebHost();
  const address = await first.address;
  const second = runningWebHost({ dataFolder: first.dataFolder });
  expect(await second.exitCode).toBe(0);
  expect(second.printed[0]).toBe(`劝得住 ${address}`);
  expect(second.printed.join('\n')).toContain('已在运行');
  expect(second.errors).toEqual([]);
});

test('a second start finds the first one also when it asks for the very port that the first one has', async () => {
  const first = runningWebHost();
  const address = (await first.address) ?? '';
  const second = runningWebHost({ dataFolder: first.dataFolder, port: Number(new URL(address).port) });
  expect(await second.exitCode).toBe(0);
  expect(second.printed[0]).toBe(`劝得住 ${address}`);
});

test('two starts at the same moment end with one host, known to both', async () => {
  const dataFolder = temporaryFolder();
  const both = [runningWebHost({ dataFolder }), runningWebHost({ dataFolder })];
  const [one, other] = await Promise.all(both.map(({ address }) => address));
  expect(one).toBe(other);
  expect(one).not.toBeNull();
});

test('a port that another program has is told in a sentence, and the folder is free again', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const host = runningWebHost({ port });
  expect(await host.exitCode).toBe(1);
  expect(host.printed).toEqual([]);
  expect(host.errors.join('\n')).toContain(`端口 ${port} 已被别的程序占用`);
  expect(host.errors.join('\n')).toContain(`Port ${port} is taken`);
  await new Promise((resolve) => taken.close(resolve));
  expect(await runningWebHost({ dataFolder: host.dataFolder }).address).not.toBeNull();
});

test('a folder that is a file is told in a sentence', async () => {
  const dataFolder = join(temporaryFolder(), 'file');
  writeFileSync(dataFolder, '');
  const host = runningWebHost({ dataFolder });
  expect(await host.exitCode).toBe(1);
  expect(host.errors.join('\n')).toContain('不能写入');
});

test('data of a newer version is told in both languages, left alone, and the folder is let go', async () => {
  const dataFolder = temporaryFolder();
  const { DatabaseSync } = await sqliteModule();
  const newer = new DatabaseSync(dataFiles(dataFolder).database);
  newer.exec('PRAGMA user_version = 999990');
  newer.close();
  const before = readFileSync(dataFiles(dataFolder).database);
  const host = runningWebHost({ dataFolder });
  expect(await host.exitCode).toBe(1);
  expect(host.printed).toEqual([]);
  expect(host.errors.join('\n')).toContain('请使用新版程序打开');
  expect(host.errors.join('\n')).toContain('Open it with the newer version');
  expect(readFileSync(dataFiles(dataFolder).database).equals(before)).toBe(true);
  const lock = await acquireFolderLock(dataFolder);
  expect(lock.ok).toBe(true);
  if (lock.ok) lock.value.release();
});

test('a folder that the desktop has is told as such: there is no address to go to', async () => {
  const dataFolder = temporaryFolder();
  const lock = await acquireFolderLock(dataFolder);
  if (!lock.ok) throw new Error('the folder was not free');
  lock.value.announce('桌面版 desktop app');
  const host = runningWebHost({ dataFolder });
  expect(await host.exitCode).toBe(1);
  expect(host.errors.join('\n')).toContain('桌面版 desktop app');
  lock.value.release();
});

test('the stop button is answered, then the host ends and the folder is free', async () => {
  const host = runningWebHost();
  const at = await browserAt((await host.address) ?? '');
  const post = async (path: string, request: unknown) =>
    JSON.parse((await at.post(path, JSON.stringify(request))).body) as {
      ok: boolean;
      value: { person: { id: string } };
    };
  const details = { name: '管理员', unit: '', duty: 'police' };
  const { value } = await post('/api/people:add', { details, role: 'administrator', pin: '2468' });
  expect(await post('/api/people:sign-in', { person: value.person.id, pin: '2468' })).toMatchObject({
    ok: true,
  });
  expect(await post('/api/app:stop', {})).toEqual({ ok: true, value: null });
  expect(await host.exitCode).toBe(0);
  expect(await runningWebHost({ dataFolder: host.dataFolder }).address).not.toBeNull();
});

test('nobody who is not signed in can stop the host', async () => {
  const at = await browserAt((await runningWebHost().address) ?? '');
  expect(JSON.parse((await at.post('/api/app:stop', '{}')).body)).toMatchObject({
    ok: false,
    error: { code: 'people/not-signed-in' },
  });
});

test('a question that is under way when the end is wanted is still answered', async () => {
  const host = runningWebHost();
  const at = await browserAt((await host.address) ?? '');
  const asked = Array.from({ length: 5 }, () => at.post('/api/app:get-status', '{}'));
  // The first answer shows that the questions have arrived; the end comes in the midst of the others.
  await Promise.race(asked);
  const ended = host.end();
  const answers = await Promise.allSettled(asked);
  expect(await ended).toBe(0);
  for (const answer of answers) {
    if (answer.status === 'fulfilled') expect([200, 404]).toContain(answer.value.status);
  }
});

test('somebody who is slow to send does not hold up the end', async () => {
  const host = runningWebHost();
  const at = await browserAt((await host.address) ?? '');
  const headers = Object.entries({ host: `127.0.0.1:${at.port}`, ...at.headers, 'content-length': '100' });
  const head = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  const socket = createConnection({ host: '127.0.0.1', port: at.port });
  const hungUp = new Promise((resolve) => socket.on('close', resolve));
  socket.on('error', () => undefined);
  // The host answers a finished question first, so the unfinished one behind it on the same line has arrived.
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve());
    socket.write(`GET / HTTP/1.1\r\n${head.replace('content-length: 100', 'content-length: 0')}\r\n\r\n`);
  });
  socket.write(`POST /api/app:get-status HTTP/1.1\r\n${head}\r\n\r\n{`);
  await at.get('/');
  expect(await host.end()).toBe(0);
  await hungUp;
});
