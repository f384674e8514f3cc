import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;
/** All that the launcher's shell script may need of a system. Node is not among it. */
const tools = ['sh', 'dirname', 'uname', 'cmp', 'cp', 'mv', 'mkdir', 'chmod'];

/**
 * The portable edition in an empty folder with blanks and Chinese in its path, on a computer that knows no Node. `QZ_PORTABLE` names an
 * unpacked real one; otherwise one is laid out with the Node that runs the tests.
 */
export class PortableEdition {
  readonly home = mkdtempSync(path.join(tmpdir(), 'quandezhu-portable-'));
  readonly folder = path.join(this.home, '优 盘', 'quandezhu');
  readonly #bin = path.join(this.home, 'bin');
  #launcher: ChildProcess | null = null;
  #ended: Promise<number | null> = Promise.resolve(null);
  /** What the last start has said. */
  output = '';

  constructor() {
    mkdirSync(this.folder, { recursive: true });
    const real = process.env['QZ_PORTABLE'];
    if (real) cpSync(real, this.folder, { recursive: true });
    else
      execFileSync(process.execPath, [path.join(root, 'build/portable.mjs'), '--for-tests', this.folder], {
        stdio: 'ignore',
      });
    mkdirSync(this.#bin);
    for (const tool of tools) {
      const found = ['/bin', '/usr/bin']
        .map((place) => path.join(place, tool))
        .find((file) => existsSync(file));
      if (found !== undefined) symlinkSync(found, path.join(this.#bin, tool));
    }
  }

  get environment(): NodeJS.ProcessEnv {
    return { HOME: this.home, PATH: this.#bin, LANG: 'C.UTF-8' };
  }

  /** A program that stands for the station's browser. */
  browser(script: string): string {
    const file = path.join(this.home, 'browser.sh');
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  }

  /** Starts as a person does and answers the address that is printed. */
  async start(environment: NodeJS.ProcessEnv = {}, args: readonly string[] = []): Promise<string> {
    const script = path.join(this.folder, '启动劝得住.sh');
    // A group of its own, so that a power cut can take launcher, host and browser at one stroke.
    const child = spawn('/bin/sh', [script, ...args], {
      cwd: '/',
      detached: true,
      env: { ...this.environment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#launcher = child;
    this.#ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
    this.output = '';
    return new Promise((resolve, reject) => {
      const listen = (chunk: unknown): void => {
        this.output += String(chunk);
        const lines = this.output.slice(0, this.output.lastIndexOf('\n') + 1);
        const address = addressPattern.exec(lines)?.[0];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      void this.#ended.then((code) =>
        reject(new Error(`the launcher ended (${String(code)}):\n${this.output}`)),
      );
    });
  }

  /** Where Chromium says how it can be driven. */
  debuggingPort(): string | null {
    const cache = path.join(this.home, '.cache/quandezhu');
    const profile = existsSync(cache) && readdirSync(cache).find((name) => name.startsWith('browser-'));
    if (!profile) return null;
    const file = path.join(cache, profile, 'DevToolsActivePort');
    return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? null) : null;
  }

  /** Resolves with the launcher's exit code. */
  untilEnded(): Promise<number | null> {
    return this.#ended;
  }

  /** A signal to the launcher alone. */
  signal(signal: NodeJS.Signals): void {
    this.#launcher?.kill(signal);
  }

  /** Everything at once, with no chance to save. */
  async cutPower(): Promise<void> {
    try {
      process.kill(-(this.#launcher?.pid ?? 0), 'SIGKILL');
    } catch {
      // Has ended by itself.
    }
    await this.#ended;
    rmSync(path.join(this.home, '.cache/quandezhu'), { recursive: true, force: true, maxRetries: 5 });
  }

  async dispose(): Promise<void> {
    if (this.#launcher !== null) await this.cutPower();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
