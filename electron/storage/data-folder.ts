import { posix, win32 } from 'node:path';

/** What the rule looks at; all of it is given, so that every platform can be tested on one. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly workingFolder: string;
};

/**
 * Where people, runs and settings lie: what was asked for on the command line, else `QUANDEZHU_DATA`, else the folder
 * that the system keeps for a program's data of this user. Desktop and web host have the same one.
 */
export function dataFolder(machine: Machine, asked: string | null = null): string {
  const { env, home, platform, workingFolder } = machine;
  const paths = platform === 'win32' ? win32 : posix;
  const wanted = asked ?? env['QUANDEZHU_DATA'];
  if (wanted !== undefined && wanted !== '') return paths.resolve(workingFolder, wanted);
  if (platform === 'win32')
    return paths.join(env['APPDATA'] || paths.join(home, 'AppData', 'Roaming'), 'Quandezhu');
  if (platform === 'darwin') return paths.join(home, 'Library', 'Application Support', 'Quandezhu');
  return paths.join(env['XDG_DATA_HOME'] || paths.join(home, '.local', 'share'), 'quandezhu');
}
