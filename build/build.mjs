/** Builds dist/ from the sources, always. */
import { resolve } from 'node:path';

import { buildApp } from './make/build-app.mjs';

process.exitCode = (await buildApp(resolve(import.meta.dirname, '..'), { force: true })) ? 0 : 1;
