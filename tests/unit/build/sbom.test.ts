import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { judgeSbom } from '../../../build/sbom/judge-sbom.mjs';
import { sbomFrom } from '../../../build/sbom/make-sbom.mjs';

type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  scope: string;
  purl: string;
  licenses?: unknown;
  hashes?: { content: string }[];
};
type Sbom = {
  specVersion: string;
  serialNumber: string;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};
type LockEntry = { version: string; link?: boolean };

const root = join(__dirname, '../../..');
const read = (file: string): never => JSON.parse(readFileSync(join(root, file), 'utf8')) as never;
const lock: { packages: Record<string, LockEntry> } = read('package-lock.json');
const manifest: { name: string; version: string } = read('package.json');
const shippedPaths = ['node_modules/react', 'node_modules/zod'];
const runtimes = [{ name: 'node', version: '24.21.0', licence: 'MIT' }];

const made = (): Sbom => sbomFrom({ lock, manifest, shippedPaths, runtimes });
const changed = (change: (sbom: Sbom) => void): string[] => {
  const sbom = structuredClone(made());
  change(sbom);
  return judgeSbom(sbom) as string[];
};

test('the list is sound and the same each time', () => {
  expect(judgeSbom(made())).toEqual([]);
  expect(made()).toEqual(made());
});

test('every package of the lock is in it, with its version, its licence and its check sum', () => {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const listed = new Map(made().components.map((component) => [component['bom-ref'], component]));
  for (const [path, { version }] of locked)
    expect([path, listed.get(path)?.version]).toEqual([path, version]);
  expect(listed.size).toBe(locked.length + runtimes.length);
  const libraries = made().components.filter((component) => !component['bom-ref'].startsWith('runtime:'));
  expect(libraries.filter(({ licenses, hashes }) => !licenses || !hashes).map(({ name }) => name)).toEqual(
    [],
  );
});

test('what ships is told from what only builds and tests', () => {
  const shipped = made().components.filter(({ scope }) => scope === 'required');
  expect(shipped.map(({ name }) => name)).toEqual(['node', 'react', 'zod']);
});

test('a scoped package has an address that can be looked up', () => {
  const noble = made().components.find(({ name }) => name === '@noble/hashes');
  expect(noble?.purl).toBe(`pkg:npm/%40noble/hashes@${noble?.version ?? ''}`);
});

test('who needs whom leads from the program to its packages', () => {
  const needs = new Map(made().dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(needs.get(manifest.name)).toEqual(expect.arrayContaining(['node_modules/react', 'runtime:node']));
  expect(needs.get('node_modules/react-dom')).toContain('node_modules/scheduler');
});

test.each<[string, (sbom: Sbom) => void, string]>([
  ['another format', (sbom) => (sbom.specVersion = '1.5'), 'not CycloneDX 1.6'],
  ['no serial number', (sbom) => (sbom.serialNumber = 'urn:uuid:1'), 'no serial number'],
  [
    'a double reference',
    (sbom) => sbom.components.push(sbom.components[0] as Component),
    'references that are missing or double',
  ],
  [
    'a reference to nothing',
    (sbom) => sbom.dependencies[0]?.dependsOn.push('node_modules/ghost'),
    'a reference to nothing: node_modules/ghost',
  ],
  [
    'a shipped component without a licence',
    (sbom) => delete (sbom.components[0] as Component).licenses,
    'node@24.21.0: ships without a licence',
  ],
  ['a bad hash', (sbom) => ((sbom.components[1] as Component).hashes = [{ content: 'abc' }]), 'a bad hash'],
  [
    'nothing that ships',
    (sbom) => (sbom.components = sbom.components.filter(({ scope }) => scope !== 'required')),
    'nothing ships',
  ],
])('%s is found', (_case, change, expected) => {
  expect(changed(change).join('\n')).toContain(expected);
});
