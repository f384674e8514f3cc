/**
 * `npm run release`: makes everything of a release that this machine can make, into dist/packages: the portable edition for all systems,
 * the list of components, the installers whose Electron can be fetched, and SHA256SUMS over all of it. What is fetched must have the
 * checksums that are committed here; something else ends the release. `-- --no-installers` leaves Electron alone.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { runCommand } from './bootstrap/run-command.mjs';
import { fetchElectronZip, sha256Of } from './release/fetch-electron-zip.mjs';
import { releasePlan } from './release/release-plan.mjs';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'dist/packages');
const store = join(root, 'dist/electron-zips');
const { devDependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const checksums = JSON.parse(readFileSync(join(root, 'build/config/electron-checksums.json'), 'utf8'));

async function step(script, args = []) {
  console.log(`\n== ${script} ${args.join(' ')}`);
  const { code } = await runCommand(process.execPath, [join(root, 'build', script), ...args], {
    cwd: root,
    show: true,
  });
  return code === 0;
}

/** Makes one installer. Answers what became of it: 'made', or why it was not; throws where something false was fetched. */
async function install({ arch, flags, platform, why }) {
  if (why !== null) return why;
  const zip = await fetchElectronZip({ version: devDependencies.electron, checksums, platform, arch, store });
  if (zip.wrong !== undefined) throw new Error(zip.wrong);
  if (zip.why !== undefined) return zip.why;
  const isMade = await step('package.mjs', [...flags, `--${arch}`, `-c.electronDist=${store}`]);
  return isMade ? 'made' : 'electron-builder could not make it, see above';
}

/** The sums of all that was released, in the form that `sha256sum -c` reads. */
async function writeSums() {
  const wanted = /^quandezhu-.*\.(zip|tar\.gz|exe|AppImage|deb|dmg|json)$/;
  const files = readdirSync(output)
    .filter((name) => wanted.test(name) && name.includes(version))
    .sort();
  const lines = [];
  for (const name of files) lines.push(`${await sha256Of(join(output, name))}  ${name}\n`);
  writeFileSync(join(output, 'SHA256SUMS'), lines.join(''));
  return files;
}

async function main() {
  const withInstallers = !process.argv.includes('--no-installers');
  for (const script of ['package-check.mjs', 'portable.mjs', 'sbom.mjs']) if (!(await step(script))) return 1;
  const outcomes = [];
  if (withInstallers)
    for (const installer of releasePlan(process.platform))
      outcomes.push({ ...installer, outcome: await install(installer) });
  const files = await writeSums();
  console.log(`\n== dist/packages/SHA256SUMS: ${files.length} files`);
  for (const name of files) console.log(`  ${name}`);
  for (const { arch, made, outcome, platform } of outcomes)
    console.log(
      `  ${platform} ${arch} ${made.join(', ')}: ${outcome === 'made' ? 'made' : `NOT made: ${outcome}`}`,
    );
  return outcomes.every(
    ({ outcome, why }) => outcome === 'made' || why !== null || outcome.includes('fetched'),
  )
    ? 0
    : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(`FAIL ${error.message}`);
  return 1;
});
