import { spawn } from 'node:child_process';

const lookEveryMs = 100;
/** How long a browser that went into the background may take to get hold of the profile. */
const takesHoldWithin = 50;

const pause = () => new Promise((resolve) => setTimeout(resolve, lookEveryMs));

/** Resolves with how a program ended, or null when it could not start. `look` is called while it runs. */
async function run(program, args, look) {
  let end = null;
  const child = spawn(program, args, { stdio: 'ignore' });
  child.on('error', () => (end = { code: null }));
  child.on('exit', (code) => (end = { code }));
  for (; end === null; await pause()) look();
  return end.code;
}

/**
 * Opens the window and stays until it is closed. `isHeld` tells whether any browser has windows of our profile: one may have passed the
 * page on to another process and be long gone. `follows` is false when nobody waits for the window of such another process. Resolves to
 * 'closed', 'handed-over' (another process shows it, and nobody can tell until when), or 'failed'.
 */
export async function openWindow(browser, flags, isHeld, follows = true) {
  let wasHeld = false;
  const look = () => (wasHeld ||= isHeld());
  const code = await run(browser, flags, look);
  if (code !== 0 && !wasHeld) return 'failed';
  if (!follows) return 'handed-over';
  for (let looks = 0; !wasHeld && looks < takesHoldWithin; looks += 1) {
    await pause();
    look();
  }
  if (!wasHeld) return 'handed-over';
  while (isHeld()) await pause();
  return 'closed';
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
