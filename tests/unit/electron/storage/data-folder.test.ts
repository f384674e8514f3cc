import { dataFolder, type Machine } from '../../../../electron/storage/data-folder';

const linux: Machine = { platform: 'linux', env: {}, home: '/home/li', workingFolder: '/srv' };
const windows: Machine = {
  platform: 'win32',
  env: { APPDATA: 'C:\\Users\\li\\AppData\\Roaming' },
  home: 'C:\\Users\\li',
  workingFolder: 'D:\\work',
};

describe('the data folder', () => {
  it.each<[string, Machine, string]>([
    ['Linux', linux, '/home/li/.local/share/quandezhu'],
    ['Linux with its own data home', { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/quandezhu'],
    ['Windows', windows, 'C:\\Users\\li\\AppData\\Roaming\\Quandezhu'],
    ['Windows without APPDATA', { ...windows, env: {} }, 'C:\\Users\\li\\AppData\\Roaming\\Quandezhu'],
    [
      'macOS',
      { ...linux, platform: 'darwin', home: '/Users/li' },
      '/Users/li/Library/Application Support/Quandezhu',
    ],
  ])('is where %s keeps a program’s data', (_name, machine, expected) => {
    expect(dataFolder(machine)).toBe(expected);
  });

  it('is what the environment names, and before that what was asked for', () => {
    const machine = { ...linux, env: { QUANDEZHU_DATA: '/shared' } };
    expect(dataFolder(machine)).toBe('/shared');
    expect(dataFolder(machine, '/asked')).toBe('/asked');
  });

  it('is taken from the working folder where it is not a whole path', () => {
    expect(dataFolder(linux, 'try')).toBe('/srv/try');
    expect(dataFolder(windows, 'try')).toBe('D:\\work\\try');
  });
});
