import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '../../..');

/** Lists of patterns, and the words that explain a notation which is written with half-width marks. */
const exempt = ['phrase-lists.ts', 'template-notes.ts'];

/** Text that people read: sentences in code, guides, content. Comments and patterns are not read by them. */
const sources = execFileSync(
  'git',
  ['ls-files', 'core', 'renderer', 'electron', 'build', 'docs/guide', 'scripts-data'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|md|yaml)$/.test(file) && !exempt.some((name) => file.endsWith(name)));

const mark = /(?<=[\u4e00-\u9fff”）》】])[,;:](?=[\u4e00-\u9fffA-Za-z0-9“])|(?<=[\u4e00-\u9fff])[?!](?![:.])/;

/** A pattern, or a piece of notation in a guide, on the line: their marks are no Chinese ones. */
const pattern = /`[^`]+`|\/(?:[^/\\\n]|\\.)+\/[dgimsuy]*(?=[,.;)\]])/g;

function isComment(line: string): boolean {
  return /^\s*(\*|\/\/|\/\*|#)/.test(line);
}

describe('Chinese text', () => {
  it('uses full-width marks everywhere', () => {
    const found = sources.flatMap((file) =>
      readFileSync(resolve(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          !isComment(line) && mark.test(line.replace(pattern, ''))
            ? [`${file}:${at + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it('is told when it does not', () => {
    expect(mark.test('先停,别转')).toBe(true);
    expect(mark.test('先停（别转）,再说')).toBe(true);
    expect(mark.test('先停，别转')).toBe(false);
  });
});
