import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { findBrowser } from '../../../build/test/find-browser.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

function program(folder: string, name: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('the one that QZ_BROWSER names comes first', async () => {
  const folder = temporaryFolder();
  program(folder, 'chromium');
  const named = program(folder, 'my-browser');
  expect(await findBrowser({ env: { QZ_BROWSER: named, PATH: folder } })).toBe(named);
});

test('a QZ_BROWSER that names nothing is told, not passed over', async () => {
  await expect(findBrowser({ env: { QZ_BROWSER: '/nowhere/browser', PATH: '' } })).rejects.toThrow(
    '/nowhere/browser',
  );
});

test('finds one on the PATH, and takes no folder for a program', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(path.join(first, 'chromium'));
  const edge = program(second, 'microsoft-edge');
  const env = { PATH: [first, second].join(path.delimiter) };
  expect(await findBrowser({ env, platform: 'linux' })).toBe(edge);
});

test('finds one where a person installed it for himself', async () => {
  const home = temporaryFolder();
  const chrome = program(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(await findBrowser({ env: { PATH: '', HOME: home }, platform: 'darwin' })).toBe(chrome);
});
