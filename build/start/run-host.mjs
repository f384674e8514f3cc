import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { openBrowser, shouldOpenBrowser } from './open-browser.mjs';

const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/**
 * Waits for a child to end, however long it takes to save. Every signal is passed on; with Ctrl+C the child gets it twice (the
 * terminal sends it to both of us), which it does not mind. Answers the exit code to end with.
 */
function untilEnded(child) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(stopping ? 0 : (code ?? 1)));
  });
}

export function runElectron(root, program, flags) {
  const data = flags.data === undefined ? [] : ['--data', flags.data];
  // Set by some editors' terminals; it would turn Electron into plain Node.
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(program, [join(root, 'dist/electron/main.cjs'), ...data], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return untilEnded(child);
}

/** The browser version. It prints its address itself; the line is passed through and, where wanted, opened. */
export function runWebHost(root, flags) {
  const args = [join(root, 'dist/electron/web-host.cjs')];
  if (flags.port !== undefined) args.push('--port', flags.port);
  if (flags.data !== undefined) args.push('--data', flags.data);
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  let isOpened = !shouldOpenBrowser(flags);
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const address = addressPattern.exec(line)?.[0];
    if (address === undefined || isOpened) return;
    isOpened = true;
    openBrowser(address);
  });
  return untilEnded(child);
}
