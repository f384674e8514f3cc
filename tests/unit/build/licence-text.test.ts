import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { licenceText } from '../../../build/make/licence-text.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

function packed(files: Readonly<Record<string, string>>, manifest: object): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', ...manifest }));
  return folder;
}

const long = 'Copyright (c) A. Permission is hereby granted. '.repeat(12).trim();

test("a package's own file is taken", () => {
  expect(licenceText(packed({ 'LICENCE.md': ' Own words \n' }, { license: 'ISC' }))).toBe('Own words');
});

test('else the section of the read-me that holds the words', () => {
  const readMe = `# X\n\n## License\n\n${long}\n\n## After\n\nnot this`;
  expect(licenceText(packed({ 'README.md': readMe }, { license: 'ISC' }))).toBe(long);
});

test('else the words of the MIT licence with the author, where that is the licence it names', () => {
  const text = licenceText(packed({ 'readme.md': '## License\n\nMIT' }, { license: 'MIT', author: 'Ada' }));
  expect(text).toMatch(/^Copyright \(c\) Ada\n\nPermission is hereby granted/);
});

test('nothing ships without a text', () => {
  expect(() => licenceText(packed({}, { license: 'ISC' }))).toThrow('x 1.0.0 ships and carries no licence');
});
