/** `npm run check`: format, types by area, lint, shipped scripts, unit tests. Needs the packages; installs nothing. */
import { resolve } from 'node:path';

import { jestStep, staticSteps } from './test/steps.mjs';

const root = resolve(import.meta.dirname, '..');
const parts = [...(await staticSteps(root)), await jestStep(root, 'unit tests', ['node', 'dom'])];
const bad = parts.filter((part) => !part.ok).map((part) => part.name);
console.log(bad.length === 0 ? '\ncheck: ok' : `\ncheck failed: ${bad.join(', ')}`);
process.exitCode = bad.length === 0 ? 0 : 1;
