import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** An SPDX expression where it is one; anything else as a name. */
function licencesOf(licence) {
  if (typeof licence !== 'string' || licence === '') return {};
  const isExpression = /^[A-Za-z0-9.()+ -]+$/.test(licence) && !/^see /i.test(licence);
  return { licenses: isExpression ? [{ expression: licence }] : [{ license: { name: licence } }] };
}

function hashesOf(integrity) {
  const [algorithm, base64] = [integrity?.slice(0, 6), integrity?.slice(7)];
  if (algorithm !== 'sha512') return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
}

function componentOf([path, entry], shipped) {
  const name = entry.name ?? nameOf(path);
  return {
    type: 'library',
    'bom-ref': path,
    name,
    version: entry.version,
    // "required" ships inside the packages; "excluded" only builds and tests them.
    scope: shipped.has(path) ? 'required' : 'excluded',
    ...licencesOf(entry.license),
    ...hashesOf(entry.integrity),
    purl: purlOf(name, entry.version),
  };
}

/** Where a package's dependency is found: in its own node_modules, else in those of the folders above. */
function resolvedPath(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const path = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (path in packages) return path;
    if (base === '') return null;
  }
}

function dependenciesOf(packages, path, entry) {
  const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return names.map((name) => resolvedPath(packages, path, name)).filter((found) => found !== null);
}

/** A name for this very list, made from it: the same lock gives the same file. */
function serialOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The list of components (CycloneDX 1.6) from the lock and from what the build found in its bundles; `runtimes` are the programs that
 * an edition ships beside them, as { name, version, licence }.
 * @param {{ lock: any, manifest: any, shippedPaths: string[], runtimes?: { name: string, version: string, licence: string }[] }} parts
 * @returns {any}
 */
export function sbomFrom({ lock, manifest, shippedPaths, runtimes = [] }) {
  const shipped = new Set(shippedPaths);
  const entries = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);
  const components = entries.map((entry) => componentOf(entry, shipped));
  const platforms = runtimes.map(({ name, version, licence }) => ({
    type: 'platform',
    'bom-ref': `runtime:${name}`,
    name,
    version,
    scope: 'required',
    ...licencesOf(licence),
    purl: `pkg:generic/${name}@${version}`,
  }));
  const root = lock.packages[''] ?? {};
  const rootNames = Object.keys({ ...root.dependencies, ...root.devDependencies });
  const rootParts = rootNames.map((name) => `node_modules/${name}`).filter((path) => path in lock.packages);
  const dependencies = [
    { ref: manifest.name, dependsOn: [...rootParts, ...platforms.map((platform) => platform['bom-ref'])] },
    ...entries.map(([path, entry]) => ({
      ref: path,
      dependsOn: [...new Set(dependenciesOf(lock.packages, path, entry))],
    })),
    ...platforms.map((platform) => ({ ref: platform['bom-ref'], dependsOn: [] })),
  ];
  const all = [...platforms, ...components];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(JSON.stringify(all)),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': manifest.name,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        ...licencesOf(manifest.license),
      },
    },
    components: all,
    dependencies,
  };
}

/** The same, from the files of a built project. */
export function makeSbom(root, runtimes) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  return sbomFrom({
    lock: read('package-lock.json'),
    manifest: read('package.json'),
    shippedPaths: read('dist/third-party.json').map(({ path }) => path),
    runtimes,
  });
}
