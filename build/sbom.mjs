/** `npm run sbom`: writes dist/packages/quandezhu-VERSION-sbom.cdx.json, the components of the desktop packages, from the lock and the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildApp } from './make/build-app.mjs';
import { judgeSbom } from './sbom/judge-sbom.mjs';
import { makeSbom } from './sbom/make-sbom.mjs';
import { electronVersion } from './start/electron-binary.mjs';

const root = resolve(import.meta.dirname, '..');

async function main() {
  if (!(await buildApp(root))) return 1;
  const sbom = makeSbom(root, [{ name: 'electron', version: electronVersion(root), licence: 'MIT' }]);
  const wrong = judgeSbom(sbom);
  for (const sentence of wrong) console.error(`FAIL ${sentence}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist/packages');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `quandezhu-${version}-sbom.cdx.json`);
  writeFileSync(file, `${JSON.stringify(sbom, null, 1)}\n`);
  const shipped = sbom.components.filter(({ scope }) => scope === 'required').length;
  console.log(
    `${file.slice(root.length + 1)}: ${sbom.components.length} components, ${shipped} of them shipped`,
  );
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
