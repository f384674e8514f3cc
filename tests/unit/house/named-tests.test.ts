import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every file that a page names as a proof, with the tests that it names of it. */
function proofs(page: string): readonly { readonly file: string; readonly tests: readonly string[] }[] {
  return [...page.matchAll(/`(tests\/[^`]+)`((?::\s+"[^"]+")?(?:;\s+"[^"]+")*)/g)].map(([, file, tests]) => ({
    file: file ?? '',
    tests: [...(tests ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? ''),
  }));
}

test.each(['docs/security.md', 'docs/faults.md'])(
  'every test that %s names is there, by its words',
  (page) => {
    const named = proofs(textOf(page));
    expect(named.flatMap(({ tests }) => tests).length).toBeGreaterThan(20);
    const missing = named.flatMap(({ file, tests }) => {
      if (!existsSync(path.join(root, file))) return [file];
      const text = tests.length === 0 ? '' : textOf(file);
      return tests.filter((name) => !text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(missing).toEqual([]);
  },
);
