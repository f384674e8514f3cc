import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { figure, type BenchResult } from './bench-result';

/** Starts the built web host on a fresh data folder and measures until its address stands there. */
async function secondsToAddress(root: string, data: string): Promise<number> {
  const began = performance.now();
  const host = spawn(
    process.execPath,
    [path.join(root, 'dist', 'electron', 'web-host.cjs'), '--port', '0', '--data', data, '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    for await (const line of createInterface({ input: host.stdout })) {
      if (line.includes('http://127.0.0.1')) return (performance.now() - began) / 1000;
    }
    throw new Error('The web host ended without an address');
  } finally {
    const ended = new Promise((resolve) => host.once('exit', resolve));
    host.kill();
    await ended;
  }
}

/** Time from the start of the built host to its address: first time (empty folder) and again. */
export async function startBench(root: string): Promise<readonly BenchResult[]> {
  const data = mkdtempSync(path.join(tmpdir(), 'quandezhu-bench-'));
  try {
    const first = await secondsToAddress(root, data);
    const again = await secondsToAddress(root, data);
    return [
      figure('start-first', first, 's', '< 2', first < 2),
      figure('start-again', again, 's', '< 2', again < 2),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
