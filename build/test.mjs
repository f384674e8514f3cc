/** `npm test`: installs what is missing, then proves everything. */
import { requireNode } from './bootstrap/require-node.mjs';

requireNode();
import('./test/test-all.mjs').then(async ({ testAll }) => {
  const { dirname, resolve } = await import('node:path');
  const { fileURLToPath } = await import('node:url');
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  process.exitCode = await testAll(root, process.argv.slice(2));
});
