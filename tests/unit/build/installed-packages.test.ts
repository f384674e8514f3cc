import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { installedKind, markInstalled } from '../../../build/bootstrap/installed-packages.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

const entry = (name: string, more = {}) => ({
  [`node_modules/${name}`]: { version: '1.0.0', integrity: `sha-${name}`, ...more },
});
const lock = {
  packages: {
    '': { name: 'app' },
    ...entry('react'),
    ...entry('jest', { dev: true }),
    ...entry('binding-other-system', { optional: true }),
  },
};

function projectWith(installed: object | null): string {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  if (installed !== null) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

describe('without a marker, what npm lists decides', () => {
  test.each([
    ['no folder', null, 'none'],
    ['only what the app needs', entry('react'), 'run'],
    ['everything', { ...entry('react'), ...entry('jest') }, 'full'],
    ['only what the tests need', entry('jest'), 'none'],
    ['another copy of a package', entry('react', { integrity: 'older' }), 'none'],
  ])('%s', (_case, installed, expected) => {
    expect(installedKind(projectWith(installed))).toBe(expected);
  });
});

test('the marker answers for its own lock only', () => {
  const root = projectWith({});
  markInstalled(root, 'full');
  expect(installedKind(root)).toBe('full');
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...entry('vue') } }));
  expect(installedKind(root)).toBe('none');
});

test('a damaged marker is not believed', () => {
  const root = projectWith(entry('react'));
  markInstalled(root, 'full');
  writeFileSync(join(root, 'node_modules/.quandezhu-install.json'), '{"kind":"fu');
  expect(installedKind(root)).toBe('run');
});
