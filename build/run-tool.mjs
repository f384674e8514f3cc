/**
 * Runs a TypeScript tool of build/tools: bundles it when one of its inputs has changed, then runs it in this process with the
 * arguments after `--`. Prints nothing of its own on stdout, so that a tool's `--json` is all there is.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundleTool } from './make/bundle-tool.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node build/run-tool.mjs build/tools/NAME.ts -- [ARGUMENTS]');
  process.exit(2);
}
const bundle = await bundleTool(resolve(import.meta.dirname, '..'), entry);
if (bundle === null) process.exit(1);

const args = rest[0] === '--' ? rest.slice(1) : rest;
process.argv = [process.argv[0], bundle, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundle).href);
