import { join } from 'node:path';

import { ESLint, type Linter } from 'eslint';

import config from '../../../build/config/eslint.config.mjs';

/**
 * The import law is a rule of the house, so it has a test: each snippet stands for a mistake somebody will make, and the
 * message must say where to go instead. Only the rules of the house run, without types, so that no file has to exist.
 */
const root = join(__dirname, '../../..');
const houseRules = [
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
];

const eslint = new ESLint({
  cwd: root,
  // Given as a value: jest cannot let ESLint load the file by itself.
  overrideConfigFile: true,
  baseConfig: config as Linter.Config[],
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
  ruleFilter: ({ ruleId }) => houseRules.includes(ruleId),
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map((message) => message.message);
}

describe('the import law', () => {
  test.each([
    ['core/run/x.ts', "import { readFile } from 'node:fs';", 'electron/'],
    ['core/run/x.ts', "import { create } from 'zustand';", 'core/ is pure'],
    [
      'core/run/x.ts',
      "import { host } from '../../electron/services/host';",
      'Pass the value in as an argument',
    ],
    ['core/run/x.ts', "import { ok } from '#core/lib/result';", 'relative path'],
    ['core/run/x.ts', "import { fixture } from '../../tests/support/builders';", 'Nothing imports tests'],
    ['renderer/screens/play/x.tsx', "import { ipcRenderer } from 'electron';", 'renderer/bridge'],
    ['renderer/screens/play/x.tsx', "import { join } from 'node:path';", 'renderer/bridge'],
    ['renderer/screens/play/x.tsx', "import { host } from '../../../electron/services/host';", 'core/'],
    ['renderer/screens/play/x.tsx', "import { ok } from '../../../core/lib/result';", '#core/'],
    ['renderer/components/x.tsx', "import { runStore } from '../stores/run-store';", 'values and callbacks'],
    ['renderer/stores/x.ts', "import { useState } from 'react';", 'vanilla factory'],
    ['electron/services/x.ts', "import { App } from '../../renderer/app/app';", 'never imports renderer/'],
    ['electron/services/x.ts', "import { app } from 'electron';", 'plain Node'],
    ['electron/services/x.ts', "import { serve } from '../web-host/serve';", 'which host'],
    ['electron/web-host/x.ts', "import { app } from 'electron';", 'plain Node'],
    ['electron/storage/x.ts', "import { host } from '../services/host';", 'lowest layer'],
    ['electron/preload/x.ts', "import { readFileSync } from 'node:fs';", 'sandbox'],
  ])('%s refuses %s', async (file, code, hint) => {
    expect((await complaints(file, code)).join('\n')).toContain(hint);
  });

  test.each([
    ['core/run/x.ts', "import { z } from 'zod';\nimport { ok } from '../lib/result';"],
    ['core/script/x.ts', "import { parseDocument } from 'yaml';"],
    ['core/lib/x.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    [
      'renderer/screens/play/x.tsx',
      "import { useState } from 'react';\nimport { ok } from '#core/lib/result';",
    ],
    ['renderer/stores/x.ts', "import { createStore } from 'zustand/vanilla';"],
    ['electron/main/x.ts', "import { app } from 'electron';\nimport { host } from '../services/host';"],
    ['electron/storage/x.ts', "import { statSync } from 'node:fs';\nimport { ok } from '#core/lib/result';"],
  ])('%s accepts %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});

describe('core is repeatable', () => {
  test.each([
    ['export const at = Date.now();', 'no clock'],
    ['export const at = new Date();', 'no clock'],
    ['export const at = performance.now();', 'no clock'],
    ['export const luck = Math.random();', 'seeded generator'],
    ['export const id = crypto.randomUUID();', 'seeded generator'],
    ['setTimeout(() => undefined, 1);', 'no timers'],
    ["console.log('here');", 'Return a value'],
    ["export const later = import('./later');", 'import at the top'],
    ['export default 1;', 'Named exports only'],
  ])('refuses %s', async (code, hint) => {
    expect((await complaints('core/run/x.ts', code)).join('\n')).toContain(hint);
  });

  test('a moment that was passed in may become a date', async () => {
    expect(await complaints('core/run/x.ts', 'export const day = (at: number) => new Date(at);')).toEqual([]);
  });
});
