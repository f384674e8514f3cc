import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { _electron, expect, test } from '@playwright/test';

import { hasDisplay } from '../../build/start/choose-host.mjs';
import { findElectronBinary } from '../../build/start/electron-binary.mjs';

/** The same program in the real Electron, where there is one: what the stand-in cannot show. */

const root = resolve(__dirname, '../..');
const program = findElectronBinary(root);
const isRoot = process.getuid?.() === 0;
test.skip(
  program === null || !hasDisplay(),
  'no Electron binary or no display here; the stand-in covers the wiring',
);
test.skip(isRoot, 'Electron keeps its sandbox, which does not work for root');

test('the real window asks its host, in a world of its own, under the policy', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'quandezhu-electron-'));
  const app = await _electron.launch({
    executablePath: program ?? '',
    args: [join(root, 'dist/electron/main.cjs'), '--data', dataFolder],
  });
  try {
    const page = await app.firstWindow();
    await expect(page).toHaveTitle(/劝得住/);
    await expect(page.locator('#root')).not.toBeEmpty();
    const seen = await page.evaluate(async () => {
      type Preload = { ask: (channel: string, request: unknown) => Promise<unknown>; host: string };
      const { quandezhu } = window as unknown as { quandezhu: Preload };
      return {
        address: location.href,
        keys: Object.keys(quandezhu),
        status: await quandezhu.ask('app:get-status', {}),
        node: 'process' in window || 'require' in window,
        outside: await fetch('http://127.0.0.1:1/').then(
          () => 'answered',
          () => 'refused',
        ),
        opened: window.open('https://evil.example/'),
      };
    });
    expect(seen).toMatchObject({
      address: 'app://quandezhu/',
      keys: ['ask', 'host'],
      status: { ok: true, value: { host: 'desktop', dataFolder } },
      node: false,
      outside: 'refused',
      opened: null,
    });
    const sqlite = await app.evaluate(() => process.getBuiltinModule('node:sqlite') !== undefined);
    expect(sqlite, 'Electron brings node:sqlite').toBe(true);
  } finally {
    await app.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});
