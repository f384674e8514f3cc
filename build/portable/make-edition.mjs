import { join } from 'node:path';

import { readFileSync } from 'node:fs';

import { makeSbom } from '../sbom/make-sbom.mjs';
import { appFiles } from './app-files.mjs';
import { fetchRuntime } from './fetch-runtime.mjs';
import { launchers } from './launchers.mjs';

export const runtimeList = JSON.parse(readFileSync(join(import.meta.dirname, 'runtimes.json'), 'utf8'));

/** Where a runtime stands in an edition. */
export const runtimePath = (kind) => `runtime/${kind}/${runtimeList.runtimes[kind].name}`;

/** Fetched and checked runtimes by kind. npm's Windows packages carry no licence; it is the same text for all systems of a version. */
export async function fetchRuntimes(root, kinds) {
  const store = join(root, 'dist/runtimes');
  const { version, runtimes } = runtimeList;
  const found = {};
  for (const kind of new Set([...kinds, 'linux-x64']))
    found[kind] = await fetchRuntime(runtimes[kind], version, store);
  return found;
}

/** All entries of an edition for these kinds of machines. */
export async function makeEdition(root, kinds, { programs, licence, nodeVersion }) {
  const systems = [...new Set(kinds.map((kind) => kind.split('-')[0]))];
  const sbom = `${JSON.stringify(makeSbom(root, [{ name: 'node', version: nodeVersion, licence: 'MIT' }]), null, 1)}\n`;
  const licences = [
    { path: 'licences/node.txt', mode: 0o644, bytes: () => licence },
    { path: 'licences/sbom.cdx.json', mode: 0o644, bytes: () => Buffer.from(sbom, 'utf8') },
  ];
  const runtimes = kinds.map((kind) => ({
    path: runtimePath(kind),
    mode: kind.startsWith('linux') ? 0o755 : 0o644,
    bytes: () => programs[kind],
  }));
  return [...launchers(systems), ...(await appFiles(root)), ...licences, ...runtimes];
}
