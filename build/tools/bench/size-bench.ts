import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { figure, type BenchResult } from './bench-result';

/** Scripts that a page needs before it shows anything: those its HTML names, and what those import at once. */
function firstScripts(folder: string): readonly string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  const found = new Set(named);
  for (const file of found) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)) {
      found.add(path.posix.join(path.posix.dirname(file), imported ?? ''));
    }
  }
  return [...found];
}

/** JavaScript of the first screen and of everything, gzipped, from the built pages. */
export function sizeBench(root: string): readonly BenchResult[] {
  const folder = path.join(root, 'dist', 'renderer');
  try {
    statSync(path.join(folder, 'index.html'));
  } catch {
    throw new Error('dist/renderer is not there: run npm run build first');
  }
  const sizeOf = (file: string): number => gzipSync(readFileSync(path.join(folder, file))).length / 1000;
  const first = firstScripts(folder).reduce((sum, file) => sum + sizeOf(file), 0);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + sizeOf(file), 0);
  return [
    figure('first-screen-js', first, 'kB gz', '≤ 400', first <= 400),
    figure('all-js', all, 'kB gz', 'reported', true),
  ];
}
