import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand, runNpm } from '../bootstrap/run-command.mjs';
import { countJest, countPlaywright } from './count-results.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Something that passes or does not, without tests of its own: quiet when it passes. */
async function quietStep(root, name) {
  const startedAt = Date.now();
  const { code, output } = await runNpm(['run', '-s', name], { cwd: root });
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(startedAt)})`);
  if (code !== 0) console.log(output.trimEnd());
  return { name, ok: code === 0, passed: 0, failed: 0 };
}

/** Types first (two compilers at a time by themselves), then lint beside the quick ones: never more than two heavy programs. */
export async function staticSteps(root) {
  const types = await quietStep(root, 'typecheck');
  const quick = async () => [await quietStep(root, 'format'), await quietStep(root, 'scripts:check')];
  const [lint, others] = await Promise.all([quietStep(root, 'lint'), quick()]);
  return [types, lint, ...others];
}

function reportFile(root, name) {
  const folder = join(root, 'dist/reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
  // An old report must not speak for a run that crashed.
  rmSync(file, { force: true });
  return file;
}

export async function jestStep(root, name, projects) {
  const file = reportFile(root, name);
  const args = [
    '-c',
    'build/config/jest.config.mjs',
    '--selectProjects',
    ...projects,
    '--json',
    '--outputFile',
    file,
  ];
  console.log(`\n--- ${name}`);
  // Its stdout would be the report once more; what people read comes on stderr.
  const { code } = await runCommand(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), ...args],
    {
      cwd: root,
      show: 'stderr',
    },
  );
  return { name, ok: code === 0, ...countJest(file) };
}

/** `prefix` runs the whole suite inside something else (a network namespace). */
export async function e2eStep(root, browser, prefix = []) {
  const file = reportFile(root, 'e2e');
  const cli = [
    process.execPath,
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    'build/config/playwright.config.mjs',
  ];
  const [command, ...args] = [...prefix, ...cli];
  console.log('\n--- end to end');
  const { code } = await runCommand(command, args, {
    cwd: root,
    show: true,
    env: { QZ_BROWSER: browser, QZ_E2E_REPORT: file },
  });
  return { name: 'e2e', ok: code === 0, ...countPlaywright(file) };
}
