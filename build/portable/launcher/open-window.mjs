import { spawn } from 'node:child_process';

/** A browser that ends sooner has handed the page to a window that was open already, or could not show one. */
const handedOverMs = 3_000;

/**
 * Opens the window. Resolves when the browser has ended: 'closed' when its window was there, 'handed-over' when it passed the page on to
 * another process, 'failed' when it could not start.
 */
export function openWindow(browser, flags, now = Date.now) {
  const startedAt = now();
  return new Promise((resolve) => {
    const child = spawn(browser, flags, { stdio: 'ignore' });
    child.on('error', () => resolve('failed'));
    child.on('exit', (code) => {
      if (now() - startedAt >= handedOverMs) resolve('closed');
      else resolve(code === 0 ? 'handed-over' : 'failed');
    });
  });
}

const systemCommand = (platform, address) =>
  platform === 'win32'
    ? ['cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')]]
    : ['xdg-open', [address]];

/** Hands the address to whatever browser the system prefers. Answers whether something took it. */
export function openInSystemBrowser(address, platform) {
  const [command, args] = systemCommand(platform, address);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'ignore',
      windowsVerbatimArguments: true,
      windowsHide: true,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
