import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';

const pathsOf = (platform) => (platform === 'win32' ? win32 : posix);

/**
 * Where the data is: what was asked for, else a folder `data` beside the launcher when somebody has made one (then everything travels on
 * the stick), else null: the host takes the folder of this user on this computer.
 */
export function dataPlace({ base, asked, isFolder, platform }) {
  if (asked !== null) return asked;
  const beside = pathsOf(platform).join(base, 'data');
  return isFolder(beside) ? beside : null;
}

/**
 * Where the window keeps its profile: on this computer, never on the stick, as it is thousands of small files and worth nothing. One for
 * each data folder: a browser hands a second start to the window that has its profile, which must be one of the same data.
 */
export function profilePlace({ browser, data, env, home, platform }) {
  const paths = pathsOf(platform);
  const name = `browser-${createHash('sha256')
    .update(data ?? '')
    .digest('hex')
    .slice(0, 8)}`;
  if (platform === 'win32')
    return paths.join(env.LOCALAPPDATA || paths.join(home, 'AppData', 'Local'), 'Quandezhu', name);
  // A snap sees no hidden folders of the home.
  if (browser.startsWith('/snap/'))
    return paths.join(home, 'snap', 'chromium', 'common', `quandezhu-${name}`);
  return paths.join(env.XDG_CACHE_HOME || paths.join(home, '.cache'), 'quandezhu', name);
}
