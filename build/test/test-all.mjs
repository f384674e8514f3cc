import { installPackages } from '../bootstrap/install-packages.mjs';
import { buildApp } from '../make/build-app.mjs';
import { sumResults } from './count-results.mjs';
import { getBrowser } from './get-browser.mjs';
import { loopbackOnly } from './loopback-only.mjs';
import { e2eStep, jestStep, staticSteps } from './steps.mjs';

export const testHelp = `npm test                     the whole proof: format, types, lint, scripts, unit tests, build, integration, end to end
npm test -- --help           this text

Installs what is missing from your package source (first run only). The end-to-end tests need Chromium, Chrome or Edge: the
one named by QZ_BROWSER=path, else one that is installed, else (as root on Debian) the package chromium, else Playwright's
download. The last line reads "N passed, N failed"; the exit code is 0 only when nothing failed.
Parts alone: npm run check | test:unit | test:integration | test:e2e`;

async function builtSteps(root) {
  if (!(await buildApp(root))) return [{ name: 'build', ok: false, passed: 0, failed: 1 }];
  const integration = await jestStep(root, 'integration tests', ['integration']);
  const browser = await getBrowser(root);
  if (browser === null) return [integration, { name: 'browser', ok: false, passed: 0, failed: 1 }];
  const prefix = await loopbackOnly();
  if (prefix.length === 0)
    console.log('\n(this machine allows no network namespace; outgoing requests are watched, not cut off)');
  return [integration, await e2eStep(root, browser, prefix)];
}

/** The whole of `npm test`. Later parts run even when earlier ones failed: one run shows everything. Answers the exit code. */
export async function testAll(root, argv) {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(testHelp);
    return 0;
  }
  if (argv.length > 0) {
    console.error(`unknown argument: ${argv[0]}\n\n${testHelp}`);
    return 2;
  }
  const parts = (await installPackages(root, 'full'))
    ? [
        ...(await staticSteps(root)),
        await jestStep(root, 'unit tests', ['node', 'dom']),
        ...(await builtSteps(root)),
      ]
    : [{ name: 'install', ok: false, passed: 0, failed: 1 }];
  const bad = parts.filter((part) => !part.ok || part.failed > 0).map((part) => part.name);
  if (bad.length > 0) console.log(`\nfailed: ${bad.join(', ')}`);
  const { passed, failed } = sumResults(parts);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
