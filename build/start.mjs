/** `npm start`: installs what is missing, builds what has changed, opens the trainer. */
import { requireNode } from './bootstrap/require-node.mjs';

requireNode();
import('./start/start-app.mjs').then(async ({ startApp }) => {
  const { dirname, resolve } = await import('node:path');
  const { fileURLToPath } = await import('node:url');
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  process.exitCode = await startApp(root, process.argv.slice(2));
});
