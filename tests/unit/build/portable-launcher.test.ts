import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { browserFlags } from '../../../build/portable/launcher/browser-flags.mjs';
import { findBrowser } from '../../../build/portable/launcher/find-browser.mjs';
import { launchFlags } from '../../../build/portable/launcher/launch-flags.mjs';
import { dataPlace, profilePlace } from '../../../build/portable/launcher/launch-places.mjs';
import { launchWords } from '../../../build/portable/launcher/launch-words.mjs';
import { openWindow } from '../../../build/portable/launcher/open-window.mjs';
import { isProfileHeld } from '../../../build/portable/launcher/profile-lock.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

const among =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('the command line', () => {
  test('nothing asked for: everything at its usual place', () => {
    expect(launchFlags([])).toEqual({ data: null, port: null, noOpen: false, problemFile: null });
  });

  test('folder, port, no window, and a file for a sentence', () => {
    const asked = ['--data', 'E:\\数据', '--port', '4000', '--no-open', '--problem', 'C:\\t'];
    expect(launchFlags(asked)).toEqual({
      data: 'E:\\数据',
      port: '4000',
      noOpen: true,
      problemFile: 'C:\\t',
    });
  });

  test.each([['--unknown'], ['剧本.qzpack'], ['--data']])('%s is not understood and does nothing', (flag) => {
    expect(launchFlags([flag])).toHaveProperty('misunderstood');
  });
});

describe('the browser', () => {
  test('Edge before Chrome on Windows, wherever it stands', () => {
    const env = { 'ProgramFiles(x86)': 'C:\\P86', ProgramFiles: 'C:\\P', LOCALAPPDATA: 'C:\\L' };
    const edge = 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\P86\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser({ env, platform: 'win32', exists: among(edge, chrome) })).toBe(edge);
    expect(findBrowser({ env, platform: 'win32', exists: among(chrome) })).toBe(chrome);
  });

  test('what UOS and Kylin bring along, where nothing better is on the path', () => {
    const exists = among('/usr/bin/qaxbrowser-safe-stable');
    expect(findBrowser({ env: {}, platform: 'linux', exists })).toBe('/usr/bin/qaxbrowser-safe-stable');
  });

  test('one that was named is taken, or none at all', () => {
    const env = { PATH: '/usr/bin', QUANDEZHU_BROWSER: '/opt/b' };
    expect(findBrowser({ env, platform: 'linux', exists: among('/opt/b') })).toBe('/opt/b');
    expect(findBrowser({ env, platform: 'linux', exists: among('/usr/bin/chromium') })).toBeNull();
  });

  test('a window of our own: no names resolved, nothing fetched, a sandbox for everybody but root', () => {
    const flags = browserFlags('http://127.0.0.1:1/', '/p');
    expect(flags).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/', '--user-data-dir=/p']));
    expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
    expect(flags).not.toContain('--no-sandbox');
    expect(browserFlags('http://127.0.0.1:1/', '/p', { isRoot: true })).toContain('--no-sandbox');
  });
});

describe('places', () => {
  test('data lies where it was asked for, else beside the launcher where somebody made the folder, else at home', () => {
    const place = { base: 'E:\\quandezhu', platform: 'win32', isFolder: among('E:\\quandezhu\\data') };
    expect(dataPlace({ ...place, asked: 'D:\\x' })).toBe('D:\\x');
    expect(dataPlace({ ...place, asked: null })).toBe('E:\\quandezhu\\data');
    expect(dataPlace({ ...place, asked: null, isFolder: () => false })).toBeNull();
  });

  test('each data folder has a window profile of its own, and none lies on the stick', () => {
    const machine = { browser: '/usr/bin/chromium', env: {}, home: '/home/a', platform: 'linux' };
    const [first, second] = ['/media/s/data', null].map((data) => profilePlace({ ...machine, data }));
    expect(first).toMatch(/^\/home\/a\/\.cache\/quandezhu\/browser-[0-9a-f]{8}$/);
    expect(second).not.toBe(first);
    expect(profilePlace({ ...machine, browser: '/snap/bin/chromium', data: null })).toContain(
      '/snap/chromium/',
    );
  });
});

describe('the window', () => {
  const node = process.execPath;
  const ending = (code: number): string[] => ['-e', `process.exit(${code})`];

  test('that was there and is closed', async () => {
    let looks = 0;
    expect(await openWindow(node, ending(0), () => (looks += 1) < 4)).toBe('closed');
    expect(looks).toBe(4);
  });

  test('of another process is stayed for, unless nobody waits for it', async () => {
    expect(await openWindow(node, ending(0), () => true, false)).toBe('handed-over');
  });

  test('that could not be opened', async () => {
    expect(await openWindow(node, ending(1), () => false)).toBe('failed');
    expect(await openWindow(join(temporaryFolder(), 'nothing'), [], () => false)).toBe('failed');
  });

  test('is held on Linux by a living process of this computer only', () => {
    const profile = temporaryFolder();
    const lock = join(profile, 'SingletonLock');
    const held = (name: string): boolean => {
      rmSync(lock, { force: true });
      symlinkSync(name, lock);
      return isProfileHeld(profile, 'linux');
    };
    expect(isProfileHeld(profile, 'linux')).toBe(false);
    expect(held(`${hostname()}-${process.pid}`)).toBe(true);
    expect(held(`elsewhere-${process.pid}`)).toBe(false);
    expect(held(`${hostname()}-${2 ** 30}`)).toBe(false);
  });

  test('is held on Windows while its lock file is there', () => {
    const profile = temporaryFolder();
    expect(isProfileHeld(profile, 'win32')).toBe(false);
    writeFileSync(join(profile, 'lockfile'), '');
    expect(isProfileHeld(profile, 'win32')).toBe(true);
  });
});

test('the launcher says everything in Chinese, with the address and the reason in it', () => {
  const said = Object.values(launchWords).map((word) => (typeof word === 'string' ? word : word('《何故》')));
  for (const sentence of said) expect(sentence).toMatch(/\p{Script=Han}/u);
  for (const key of ['misunderstood', 'noBrowser', 'failed'] as const)
    expect(launchWords[key]('《何故》')).toContain('《何故》');
});
