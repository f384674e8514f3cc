import { lstatSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** On Linux a link named for computer and process; one of a process that was killed stays behind and counts for nothing. */
function isHeldOnLinux(profile) {
  try {
    const [, computer, id] = /^(.*)-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
    return computer === hostname() && isAlive(Number(id));
  } catch {
    return false;
  }
}

/** On Windows a file that the system itself removes with the process that holds it open. */
function isHeldOnWindows(profile) {
  try {
    return lstatSync(join(profile, 'lockfile'), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // It is there, and nobody else may look at it.
    return true;
  }
}

/** Whether some browser has its windows of this profile open: the one that we started, or one that it handed the page to. */
export function isProfileHeld(profile, platform) {
  return platform === 'win32' ? isHeldOnWindows(profile) : isHeldOnLinux(profile);
}
