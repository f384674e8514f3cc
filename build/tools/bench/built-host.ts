import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The built web host on an empty folder of its own. */
export type BuiltHost = {
  readonly address: string;
  readonly dataFolder: string;
  /** Memory of its process in bytes: now, and the most since it was last asked to forget. Null where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly most: number } | null;
  readonly forgetMost: () => void;
};

function memoryOf(pid: number): { readonly now: number; readonly most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
    return { now: bytes('VmRSS'), most: bytes('VmHWM') };
  } catch {
    return null;
  }
}

/** Starts the built host for as long as the work lasts. */
export async function withBuiltHost<T>(root: string, work: (host: BuiltHost) => Promise<T>): Promise<T> {
  const data = mkdtempSync(path.join(tmpdir(), 'quandezhu-bench-'));
  const program = path.join(root, 'dist', 'electron', 'web-host.cjs');
  const host = spawn(process.execPath, [program, '--port', '0', '--data', data, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => host.once('exit', resolve));
  const pid = host.pid ?? 0;
  try {
    for await (const line of createInterface({ input: host.stdout })) {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
      if (address === undefined) continue;
      return await work({
        address,
        dataFolder: data,
        memory: () => memoryOf(pid),
        forgetMost: () => {
          // Linux alone can be asked to; elsewhere `memory` tells nothing anyway.
          if (memoryOf(pid) !== null) writeFileSync(`/proc/${pid}/clear_refs`, '5');
        },
      });
    }
    throw new Error('The web host ended without an address');
  } finally {
    host.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}
