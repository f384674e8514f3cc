import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Marks the place in an Electron binary where its fuses stand: this text, a version byte, the number of fuses, then one character
 * each. The stubs carry it, so that flipping the fuses is tried as well.
 */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = '1'.repeat(9);
const program = Buffer.concat([
  Buffer.from(`stub ${fuseSentinel}`),
  Buffer.from([1, fuses.length]),
  Buffer.from(`${fuses} end`),
]);

function makeLinux(folder) {
  writeFileSync(join(folder, 'electron'), program);
  writeFileSync(join(folder, 'chrome-sandbox'), '');
  for (const name of ['electron', 'chrome-sandbox']) chmodSync(join(folder, name), 0o755);
}

/** Icon, version and integrity are written into the .exe: it must be a real one, which a package for Windows brings along. */
function makeWindows(folder) {
  const { resolve } = createRequire(import.meta.url);
  const real = join(dirname(resolve('electron-winstaller/package.json')), 'vendor/7z-x64.exe');
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([readFileSync(real), program]));
}

const infoList = (name) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`;

function makeMacApp(contents, name) {
  mkdirSync(join(contents, 'MacOS'), { recursive: true });
  writeFileSync(join(contents, 'Info.plist'), infoList(name));
  writeFileSync(join(contents, 'MacOS', name), program, { mode: 0o755 });
}

function makeMac(folder) {
  const contents = join(folder, 'Electron.app/Contents');
  makeMacApp(contents, 'Electron');
  mkdirSync(join(contents, 'Resources'));
  for (const kind of ['Helper', 'Helper (Renderer)', 'Helper (GPU)', 'Helper (Plugin)'])
    makeMacApp(join(contents, `Frameworks/Electron ${kind}.app/Contents`), `Electron ${kind}`);
  const framework = join(contents, 'Frameworks/Electron Framework.framework');
  for (const language of ['zh_CN', 'en', 'fr']) {
    const folder = join(framework, 'Versions/A/Resources', `${language}.lproj`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'locale.pak'), '');
  }
  writeFileSync(join(framework, 'Electron Framework'), program);
}

const makers = { linux: makeLinux, win32: makeWindows, darwin: makeMac };

/** Makes a folder that looks like an unpacked Electron for a system, enough for electron-builder to package the app around it. */
export function makeElectronStub(folder, version, system = 'linux') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  makers[system](folder);
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'stub\n');
  for (const name of ['zh-CN', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
}

/** The state of each fuse in a binary made from a stub: '0' off, '1' on. */
export function fusesOf(binary) {
  const at = binary.indexOf(fuseSentinel) + fuseSentinel.length;
  return binary.toString('latin1', at + 2, at + 2 + binary[at + 1]);
}
