/** Builds dist/ from the sources; with --if-stale only when they have changed. */
import { resolve } from 'node:path';

import { buildApp } from './make/build-app.mjs';

const force = !process.argv.includes('--if-stale');
process.exitCode = (await buildApp(resolve(import.meta.dirname, '..'), { force })) ? 0 : 1;
