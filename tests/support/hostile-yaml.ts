const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Nine times nine times nine…: a few lines that unfold to gigabytes. */
const aliasBomb = [...letters]
  .map((name, at) =>
    at === 0
      ? 'a: &a [x]'
      : `${name}: &${name} [${Array(9)
          .fill(`*${letters[at - 1] ?? ''}`)
          .join(', ')}]`,
  )
  .join('\n');

/** Texts that break readers of YAML, by what they do. None of them is a file of any kind of ours. */
export const hostileYaml: readonly (readonly [what: string, text: string])[] = [
  ['aliases that unfold to gigabytes', aliasBomb],
  ['a list that holds itself', '&a [*a]'],
  ['a merge key that takes itself in', 'a: &a\n  <<: *a\n'],
  ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a\n'],
  ['100,000 brackets that open', '['.repeat(100_000)],
  ['5,000 brackets that open and close', '['.repeat(5_000) + ']'.repeat(5_000)],
  ['3,000 maps within each other', `${'{a: '.repeat(3_000)}1${'}'.repeat(3_000)}`],
  ['2,000 levels of indentation', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['20,000 dashes in a line', `${'- '.repeat(20_000)}x`],
  ['20,000 question marks', '? '.repeat(20_000)],
  ['a tag of a function', 'a: !!js/function "function () {}"\n'],
  ['a tag of a foreign type', '%TAG ! tag:x,2000:\n---\n!foo a'],
  ['bytes as a scalar', '!!binary aGVsbG8='],
  ['a key that is bytes', '!!binary aGVsbG8=: 1\n'],
  ['a key that is a list', '? [a, b]\n: 1\n'],
  ['a key that is a name for another', '&a x: 1\n*a : 2\n'],
  ['the same key twice', 'a: 1\na: 2\n'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['20,000 times the same key', 'k: 1\n'.repeat(20_000)],
  ['20,000 documents', '---\na: 1\n'.repeat(20_000)],
  ['20,000 names for the same', Array.from({ length: 20_000 }, (_, at) => `- &a${at} x`).join('\n')],
  ['a word of a million letters', `a: ${'x'.repeat(1_000_000)}`],
  ['a number of a million digits', `format: ${'9'.repeat(1_000_000)}`],
  ['more than a file may have', `a: ${'x'.repeat(4_000_001)}`],
  ['20,000 quotes', '"'.repeat(20_000)],
  ['20,000 stars', '*a '.repeat(20_000)],
  ['nothing but marks', ':'.repeat(100_000)],
  ['nothing at all', ''],
  ['numbers that are none', 'format: .nan\nversion: .inf\nminutes: 1e400\n'],
  [
    'a key that names the prototype',
    '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n',
  ],
  ['a letter that is half a letter', 'format: 1\nid: "\ud800"\n'],
  ['a NUL', 'format: 1\nid: a\u0000b\n'],
  ['marks of the byte order', '\ufeff\ufeff\ufeffformat: 1'],
];
