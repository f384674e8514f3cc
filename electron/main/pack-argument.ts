import { fileURLToPath } from 'node:url';
import { posix, win32 } from 'node:path';

const longest = 4096;

/** A Linux desktop hands over an address, others a path. */
function pathOf(argument: string): string | null {
  if (!/^file:/i.test(argument)) return /^[a-z][a-z\d+.-]+:\/\//i.test(argument) ? null : argument;
  try {
    // Only of this computer: an address with a host would be fetched from there.
    return new URL(argument).host === '' ? fileURLToPath(argument) : null;
  } catch {
    return null;
  }
}

/**
 * The pack that somebody has double-clicked, from a command line that also holds switches of Electron's own; null where there is none.
 * Only looked at, never opened here. Places on the network are not gone to, devices are no files.
 */
export function packArgument(
  args: readonly string[],
  workingFolder: string,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const paths = platform === 'win32' ? win32 : posix;
  for (const [at, argument] of args.entries()) {
    // The first is the program.
    if (at === 0 || argument.startsWith('-') || args[at - 1] === '--data') continue;
    const path = argument.length > longest ? null : pathOf(argument);
    // eslint-disable-next-line no-control-regex -- a name with control characters is nobody's file
    if (path === null || !/\.qzpack$/i.test(path) || /[\u0000-\u001f]/.test(path)) continue;
    const whole = paths.resolve(workingFolder, path);
    if (platform === 'win32' && !/^[a-z]:\\[^:]*$/i.test(whole)) continue;
    return whole;
  }
  return null;
}
