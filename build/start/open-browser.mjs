import { spawn } from 'node:child_process';

import { hasDisplay, isCi } from './choose-host.mjs';

export function shouldOpenBrowser(flags, env = process.env, platform = process.platform) {
  return !flags.noOpen && !isCi(env) && hasDisplay(env, platform);
}

const commandFor = (platform, address) => {
  if (platform === 'darwin') return ['open', [address]];
  // `start` takes its first quoted argument for a title; & would end the command.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')]];
  return ['xdg-open', [address]];
};

/** Opens the address in the browser of this person. A machine without one is no failure: the address is on the screen. */
export function openBrowser(address, platform = process.platform) {
  const [command, args] = commandFor(platform, address);
  try {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
    child.on('error', () => undefined);
    child.unref();
  } catch {
    // Nothing to do: see above.
  }
}
