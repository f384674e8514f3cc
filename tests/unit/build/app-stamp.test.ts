import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import {
  builtFiles,
  clearStamp,
  isBuildFresh,
  sourceFingerprint,
  writeStamp,
} from '../../../build/make/app-stamp.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

function write(root: string, file: string, text = ''): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function builtProject(): string {
  const root = temporaryFolder();
  write(root, 'core/lib/a.ts', 'one');
  write(root, 'core/lib/b.ts', 'two');
  for (const file of builtFiles) write(root, file);
  writeStamp(root, sourceFingerprint(root));
  return root;
}

test('fresh after a build', () => {
  expect(isBuildFresh(builtProject())).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ['a source is edited', (root) => write(root, 'core/lib/a.ts', 'longer')],
  ['a source is added', (root) => write(root, 'renderer/app/new.css')],
  ['a source is deleted', (root) => rmSync(path.join(root, 'core/lib/b.ts'))],
  ['an older file comes back', (root) => utimesSync(path.join(root, 'core/lib/a.ts'), 1, 1)],
  ['a script is edited', (root) => write(root, 'scripts-data/scripts/f04.yaml', 'id: x')],
  ['the guide is edited', (root) => write(root, 'docs/guide/data.md', '# 数据')],
  ['the lock changes', (root) => write(root, 'package-lock.json', '{}')],
  ['an output is gone', (root) => rmSync(path.join(root, 'dist/electron/preload.cjs'))],
  ['a build was begun and not finished', (root) => clearStamp(root)],
])('stale when %s', (_case, change) => {
  const root = builtProject();
  change(root);
  expect(isBuildFresh(root)).toBe(false);
});

test('what is not part of the app does not matter', () => {
  const root = builtProject();
  write(root, 'docs/architecture.md', 'new');
  write(root, 'tests/unit/a.test.ts', 'new');
  expect(isBuildFresh(root)).toBe(true);
});
