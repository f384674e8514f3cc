import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = textOf('docs/security.md');

const sources = execFileSync('git', ['ls-files', '-z', 'core', 'electron', 'renderer'], { cwd: root })
  .toString('utf8')
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(path.join(root, file)));

test('every file of the program that the page names is there', () => {
  const named = [...page.matchAll(/`((?:electron|build)\/[\w./-]+\.(?:ts|mjs|yml|json))`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('nothing hands an address to the system', () => {
  const calls = sources.filter((file) => /\bopenExternal\b|\bopenPath\b/.test(textOf(file)));
  expect(calls).toEqual([]);
});

test('no page is made from HTML in a text, and nothing is evaluated', () => {
  const signs =
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|\bsrcdoc\b/;
  expect(sources.filter((file) => signs.test(textOf(file)))).toEqual([]);
});
