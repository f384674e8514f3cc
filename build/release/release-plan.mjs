/** The installers, by system and processor, and the flags that electron-builder makes them with. */
const installers = [
  { platform: 'win32', arch: 'x64', flags: ['--win', 'nsis', 'zip'], made: ['NSIS', 'zip'] },
  { platform: 'win32', arch: 'arm64', flags: ['--win', 'nsis', 'zip'], made: ['NSIS', 'zip'] },
  {
    platform: 'linux',
    arch: 'x64',
    flags: ['--linux', 'AppImage', 'deb', 'tar.gz'],
    made: ['AppImage', 'deb', 'tar.gz'],
  },
  {
    platform: 'linux',
    arch: 'arm64',
    flags: ['--linux', 'AppImage', 'deb', 'tar.gz'],
    made: ['AppImage', 'deb', 'tar.gz'],
  },
  { platform: 'darwin', arch: 'x64', flags: ['--mac', 'dmg'], made: ['dmg'] },
  { platform: 'darwin', arch: 'arm64', flags: ['--mac', 'dmg'], made: ['dmg'] },
];

/** What this machine can make at all: a .dmg is made on macOS only, and macOS and Linux can make the others. */
export function releasePlan(machine) {
  return installers.map((installer) => {
    const can =
      installer.platform === 'darwin'
        ? machine === 'darwin'
        : machine !== 'win32' || installer.platform === 'win32';
    return {
      ...installer,
      why: can ? null : `is made on ${installer.platform === 'darwin' ? 'macOS' : 'Linux'} only`,
    };
  });
}
