import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/electron/web-host.cjs');
const guard = path.join(root, 'tests/support/socket-guard.cjs');
const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/**
 * The built web host as a process of its own, on a free port and a data folder of its own. It can be killed and started again on the
 * same folder, which is how "nothing is lost" is tested.
 */
export class WebHostProcess {
  readonly #home = mkdtempSync(path.join(tmpdir(), 'quandezhu-e2e-'));
  readonly dataFolder = path.join(this.#home, 'data');
  readonly #socketNotes = path.join(this.#home, 'socket-notes.txt');
  #child: ChildProcess | null = null;
  #address: string | null = null;
  /** Everything the host printed, for the message of a failing test. */
  output = '';

  /** The address with its secret, as printed for a person to open. */
  get address(): string {
    if (this.#address === null) throw new Error('the host is not running');
    return this.#address;
  }

  /** Scheme, address and port without the secret. */
  get origin(): string {
    return new URL(this.address).origin;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(extraArguments: readonly string[] = []): Promise<void> {
    if (!existsSync(program))
      throw new Error('dist/electron/web-host.cjs is missing: run npm run build first');
    mkdirSync(this.dataFolder, { recursive: true });
    const args = ['--require', guard, program, '--port', '0', '--data', this.dataFolder, ...extraArguments];
    const child = spawn(process.execPath, args, {
      cwd: this.#home,
      // An empty home: nothing of this machine's settings or data may leak into a test.
      env: { ...process.env, HOME: this.#home, QZ_SOCKET_NOTES: this.#socketNotes },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stderr.on('data', (chunk) => (this.output += String(chunk)));
    this.#address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.output += `${line}\n`;
        const address = addressPattern.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      });
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`the host ended (${code}) without an address:\n${this.output}`)),
      );
    });
  }

  /** As a power cut would: no chance to save anything. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** As Ctrl+C would. */
  stop(): Promise<void> {
    return this.#end('SIGINT');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Ends the host and removes its folder. Answers the connections it tried to make to anywhere but this machine. */
  async dispose(): Promise<string> {
    await this.kill();
    const notes = existsSync(this.#socketNotes) ? readFileSync(this.#socketNotes, 'utf8') : '';
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
    return notes;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    this.#address = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
