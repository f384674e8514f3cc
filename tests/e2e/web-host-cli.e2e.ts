import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base, expect } from '@playwright/test';

/** The built web host as a program in a terminal: what it prints, and with which code it ends. */

const program = join(__dirname, '../../dist/electron/web-host.cjs');

type Ended = { readonly code: number | null; readonly out: string; readonly error: string };
type Started = {
  /** Resolves with the output so far once it holds an address. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  readonly signal: (name: NodeJS.Signals) => void;
};

const test = base.extend<{
  readonly folder: string;
  readonly start: (...args: readonly string[]) => Started;
}>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quandezhu-cli-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, use) => {
    const all: { kill: () => void; ended: Promise<Ended> }[] = [];
    await use((...args) => {
      const env = { ...process.env, HOME: folder, QUANDEZHU_DATA: '', XDG_DATA_HOME: '' };
      const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
      let out = '';
      let error = '';
      let found = (_address: string): void => undefined;
      const address = new Promise<string>((resolve) => (found = resolve));
      child.stdout.on('data', (chunk) => {
        out += String(chunk);
        const line = /^劝得住 (http:\S+)$/m.exec(out);
        if (line?.[1] !== undefined) found(line[1]);
      });
      child.stderr.on('data', (chunk) => (error += String(chunk)));
      const ended = new Promise<Ended>((resolve) =>
        child.on('close', (code) => resolve({ code, out, error })),
      );
      all.push({ kill: () => void child.kill('SIGKILL'), ended });
      return { address, ended, signal: (name) => void child.kill(name) };
    });
    for (const child of all) child.kill();
    await Promise.all(all.map(({ ended }) => ended));
  },
});

test('--help says in both languages what can be said, and starts nothing', async ({ start }) => {
  const { code, out, error } = await start('--help').ended;
  expect([code, error]).toEqual([0, '']);
  for (const word of ['--port', '--data', '--no-open', '不联网', 'no network']) expect(out).toContain(word);
  expect(out).not.toContain('http');
});

test('a flag that cannot be understood is named', async ({ start }) => {
  const { code, out, error } = await start('--prot', '1').ended;
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('--prot');
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal}, even twice, ends it cleanly`, async ({ start }) => {
    const host = start('--data', 'data');
    await host.address;
    host.signal(signal);
    host.signal(signal);
    const { code, out, error } = await host.ended;
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('数据都已保存');
  });
}

test('a second process on the folder prints the address of the first and ends well', async ({ start }) => {
  const address = await start('--data', 'data').address;
  const { code, out, error } = await start('--data', 'data').ended;
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain(`劝得住 ${address}\n`);
  expect(out).toContain('already running');
});

test('after a kill the folder is free and the old address is forgotten', async ({ start }) => {
  const first = start('--data', 'data');
  const before = await first.address;
  first.signal('SIGKILL');
  await first.ended;
  expect(await start('--data', 'data').address).not.toBe(before);
});

test('a port that is taken is told by name', async ({ start }) => {
  const { port } = new URL(await start('--data', 'one').address);
  const { code, out, error } = await start('--data', 'two', '--port', port).ended;
  expect([code, out]).toEqual([1, '']);
  expect(error).toContain(port);
});
