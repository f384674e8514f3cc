import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { buildSync } from 'esbuild';

const repository = resolve(__dirname, '../..');
/** Inside node_modules, so that the bundle finds the packages that are not bundled; every user may read it. */
const bundles = join(repository, 'node_modules/.cache/quandezhu-tests');

const bundled = new Set<string>();
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program of tests/support/children in a process of its own, which talks to the test line by line. */
export type Child = {
  /** The next line that it prints, as JSON. */
  readonly next: () => Promise<Record<string, unknown>>;
  /** Once it has ended: everything that it printed and nobody has read. */
  readonly rest: () => Promise<readonly Record<string, unknown>[]>;
  readonly say: (line: string) => void;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
  readonly ended: Promise<number | null>;
};

/** Bundles a program of tests/support/children once for the test file. */
function bundle(name: string): string {
  const outfile = join(bundles, `${basename(name, '.ts')}-${process.pid}.cjs`);
  if (bundled.has(outfile)) return outfile;
  mkdirSync(bundles, { recursive: true });
  buildSync({
    entryPoints: [join(__dirname, 'children', name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@photostructure/sqlite'],
    absWorkingDir: repository,
    logLevel: 'error',
  });
  bundled.add(outfile);
  return outfile;
}

/** Starts a child. `user` is a user id to run as, where the test itself runs as root. */
export function runChild(name: string, args: readonly string[], user?: number): Child {
  const child = spawn(process.execPath, [bundle(name), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  running.add(child);
  const ended = new Promise<number | null>((done) =>
    child.on('exit', (code) => {
      running.delete(child);
      done(code);
    }),
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => {
      const line = await lines.next();
      if (line.done === true) throw new Error(`${name} ended without another word`);
      return JSON.parse(line.value) as Record<string, unknown>;
    },
    rest: async () => {
      const unread: Record<string, unknown>[] = [];
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        // A kill may cut the last line.
        if (line.value.endsWith('}')) unread.push(JSON.parse(line.value) as Record<string, unknown>);
      }
      return unread;
    },
    say: (line) => child.stdin.write(`${line}\n`),
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
    ended,
  };
}
