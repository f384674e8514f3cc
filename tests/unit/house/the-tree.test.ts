import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Rules about files as such. Reads what git would publish: tracked files and new ones that are not ignored. */
const root = path.join(__dirname, '../../..');

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
})
  .toString('utf8')
  .split('\0')
  .filter((file) => file !== '' && existsStill(file));

function existsStill(file: string): boolean {
  try {
    readFileSync(path.join(root, file));
    return true;
  } catch {
    return false;
  }
}

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file));

test('the root holds what the plan names and nothing else', () => {
  const top = new Set(files.map((file) => file.split('/')[0]));
  const planned = [
    'package.json',
    'README.md',
    'core',
    'electron',
    'renderer',
    'scripts-data',
    'build',
    'tests',
    'docs',
  ];
  const tools = [
    'package-lock.json',
    '.npmrc',
    '.gitignore',
    '.gitattributes',
    '.editorconfig',
    '.ci',
    'LICENSE',
  ];
  expect([...top].filter((name) => ![...planned, ...tools].includes(name ?? ''))).toEqual([]);
});

test('code files are named in kebab-case', () => {
  const odd = code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(path.basename(file)));
  expect(odd).toEqual([]);
});

test('no file is a drawer for everything', () => {
  const drawers = code.filter((file) => /(^|[/-])(utils?|helpers?|common|misc|manager)[./]/.test(file));
  expect(drawers).toEqual([]);
});

test('every switched-off lint line says why', () => {
  const silent = code.filter(
    (file) => /eslint-disable(?!.* -- \S)/.test(textOf(file)) && !file.includes('tests/unit/house/'),
  );
  expect(silent).toEqual([]);
});

test('no test is left out or singled out', () => {
  // Skipping on a condition, with its reason, is how a test says that this machine lacks what it needs.
  const tests = files.filter(
    (file) => /\.(test|e2e)\.tsx?$/.test(file) && !file.includes('tests/unit/house/'),
  );
  expect(tests.filter((file) => /\b(it|test|describe)\.(only\(|skip\(\s*['"`)])/.test(textOf(file)))).toEqual(
    [],
  );
});

test('no address of a package source and no folder of a machine stands in the tree', () => {
  const texts = files.filter((file) => !/\.(png|ico|icns|db|woff2)$/.test(file));
  const home = /(^|[\s"'`(=])\/(root|home\/[a-z]+|work|Users\/[A-Za-z]+)\//m;
  const source = /https?:\/\/[a-z0-9.-]*(registry|mirror)[a-z0-9.-]*\./;
  // Tests make up people and their folders.
  const isTest = (file: string): boolean => file.startsWith('tests/');
  const named = texts.filter(
    (file) =>
      !isTest(file) &&
      (home.test(textOf(file)) || source.test(textOf(file)) || textOf(file).includes(`${root}/`)),
  );
  expect(named).toEqual([]);
});

describe('the lock', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };
  const entries = Object.entries(lock.packages);

  test('names no address to download from', () => {
    expect(entries.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });

  test('holds the binaries of every system, not only of the one it was made on', () => {
    const names = new Set(entries.map(([place]) => place.replace(/^.*node_modules\//, '')));
    const missing = entries.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
    for (const system of ['win32-x64', 'darwin-arm64', 'linux-x64', 'linux-arm64']) {
      expect([...names].some((name) => name.includes(`esbuild/${system}`))).toBe(true);
    }
  });

  test('pins every direct dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d/.test(range),
    );
    expect(loose).toEqual([]);
  });
});
