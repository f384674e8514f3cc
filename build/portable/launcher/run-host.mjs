import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';

const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;
/** What the host says after an address that is another host's. */
const elsewherePattern = /已在运行/;

/** The address, once the host has said it, and whether it is another host's; `address` is null when ours ended without one. */
function whenReached(child, ended, say) {
  return new Promise((resolve) => {
    let address = null;
    createInterface({ input: child.stdout }).on('line', (line) => {
      say(line);
      // The line after the address tells whose it is.
      if (address !== null) resolve({ address, isElsewhere: elsewherePattern.test(line) });
      else address = addressPattern.exec(line)?.[0] ?? null;
    });
    void ended.then(() => resolve({ address: null, isElsewhere: false }));
  });
}

/**
 * Starts the web host. `reached` resolves to its address, and to whether it is another host's that has the data already (ours has then
 * ended); `ended` resolves to the exit code, `end` asks the host to finish.
 */
export function runHost({ program, preload, args, say }) {
  const child = fork(program, args, { execArgv: ['--require', preload], silent: true });
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(127));
    // Not 'exit': what it said last is still to come.
    child.on('close', (code) => resolve(code ?? 1));
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const end = () => {
    if (child.connected) child.disconnect();
  };
  return { reached: whenReached(child, ended, say), ended, end, errors: () => errors.trim() };
}
