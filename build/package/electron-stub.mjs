import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Marks the place in an Electron binary where its fuses stand: this text, a version byte, the number of fuses, then one character
 * each. The stub carries it, so that flipping the fuses is tried as well.
 */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = '1'.repeat(9);

/** Makes a folder that looks like an unpacked Electron for Linux, enough for electron-builder to package the app around it. */
export function makeElectronStub(folder, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const program = Buffer.concat([
    Buffer.from(`stub ${fuseSentinel}`),
    Buffer.from([1, fuses.length]),
    Buffer.from(`${fuses} end`),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  writeFileSync(join(folder, 'chrome-sandbox'), '');
  for (const name of ['electron', 'chrome-sandbox']) chmodSync(join(folder, name), 0o755);
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'stub\n');
  for (const name of ['zh-CN', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
}

/** The state of each fuse in a binary made from the stub: '0' off, '1' on. */
export function fusesOf(program) {
  const at = program.indexOf(fuseSentinel) + fuseSentinel.length;
  return program.toString('latin1', at + 2, at + 2 + program[at + 1]);
}
