import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const insideOf = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** Path of the program inside an unpacked Electron folder. */
export const electronProgram = (platform = process.platform) => insideOf[platform] ?? 'electron';

/** The version this project is made for, from the one place that pins it. */
export function electronVersion(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron;
}

/** Where `npm start` keeps a binary that it fetched itself. Outside node_modules, so that npm does not sweep it away. */
export const runtimeFolder = (root) => join(root, 'dist/electron-runtime', electronVersion(root));

/** Path of a usable Electron binary, or null: the package's own, or the fetched one. */
export function findElectronBinary(root) {
  const candidates = [join(root, 'node_modules/electron/dist'), runtimeFolder(root)];
  for (const folder of candidates) {
    const program = join(folder, electronProgram());
    // The version file is the last thing that tells a whole folder from a half unpacked one of another version.
    const version = join(folder, 'version');
    if (
      existsSync(program) &&
      existsSync(version) &&
      readFileSync(version, 'utf8').trim().replace(/^v/, '') === electronVersion(root)
    ) {
      return program;
    }
  }
  return null;
}
